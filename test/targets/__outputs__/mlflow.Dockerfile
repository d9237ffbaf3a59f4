FROM python:3.11-slim
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
ENV EVENHAND_DIGEST=<digest>
WORKDIR /opt
COPY requirements.txt /opt/requirements.txt
RUN pip install --no-cache-dir --requirement /opt/requirements.txt
COPY model /opt/model
USER 10001
EXPOSE 8080
CMD ["mlflow","models","serve","--model-uri","/opt/model","--host","0.0.0.0","--port","8080","--env-manager","local"]
