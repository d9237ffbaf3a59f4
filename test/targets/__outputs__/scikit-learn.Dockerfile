FROM python:3.12-slim
ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1
ENV EVENHAND_DIGEST=<digest>
WORKDIR /opt
COPY requirements.txt /opt/requirements.txt
RUN pip install --no-cache-dir --requirement /opt/requirements.txt
COPY serve.py /opt/serve.py
COPY model /opt/model
USER 10001
EXPOSE 8080
CMD ["python","/opt/serve.py","/opt/model/model.joblib"]
