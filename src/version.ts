/** The release that wrote a record; held equal to package.json by a test. */
export const version = "0.1.0";
