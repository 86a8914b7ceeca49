FROM node:24-slim

WORKDIR /app
ENV NODE_ENV=production DATABASE_PATH=/data/vedette.db PORT=8080

COPY package.json package-lock.json ./
RUN npm ci --omit=dev --no-audit --no-fund && npm cache clean --force
COPY . .
RUN mkdir -p /data && chown node:node /data

USER node
VOLUME /data
EXPOSE 8080
# The health page answers 503 when the bot does not do its work.
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s \
  CMD node -e "fetch('http://127.0.0.1:'+(process.env.PORT||8080)+'/healthz').then(r=>process.exit(r.ok?0:1),()=>process.exit(1))"

# Not through npm: node itself must receive SIGTERM to drain what is in flight.
CMD ["node", "src/main.ts"]
