import os

SECRET_KEY = os.environ["SECRET_KEY"]
JWT_SECRET_KEY = os.environ["JWT_SECRET_KEY"]
SIGNING_SECRET = os.environ["SIGNING_SECRET"]
