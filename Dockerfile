# syntax=docker/dockerfile:1

# Debian-based images on purpose: the chiseled and Alpine ones lack the time zones and ICU that dates and Korean need.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source

# Packages change rarely: restored in a layer of their own, exactly as locked.
COPY global.json Directory.Build.props Directory.Packages.props ./
COPY src/PeerBot/PeerBot.csproj src/PeerBot/packages.lock.json src/PeerBot/
RUN dotnet restore src/PeerBot/PeerBot.csproj --locked-mode

COPY .editorconfig appsettings.json ./
COPY src/PeerBot/ src/PeerBot/
RUN dotnet publish src/PeerBot/PeerBot.csproj --configuration Release --no-restore --output /app

FROM mcr.microsoft.com/dotnet/aspnet:10.0 AS final
WORKDIR /app
COPY --from=build /app ./

# The volume belongs to the image's unprivileged user before it becomes one, so that a new volume does too.
RUN mkdir /data && chown "$APP_UID":"$APP_UID" /data
VOLUME /data
USER $APP_UID

# The image's own port setting would only be overridden with a warning.
ENV ASPNETCORE_HTTP_PORTS= \
    Storage__Path=/data/peerbot.db \
    Web__Urls=http://0.0.0.0:8080
EXPOSE 8080

# The image has no curl: bash asks by itself. Liveness only: a platform that is down is no reason to restart.
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["bash", "-c", \
    "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]

ENTRYPOINT ["dotnet", "PeerBot.dll"]
