#pragma once

#include <QBuffer>
#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

#include "tests/support/mbtilesfile.h"

namespace rosette::test {

/// A provider of map pictures on this computer only. Lives in the test's thread.
class TileServer : public QObject
{
public:
    TileServer()
    {
        QObject::connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = m_server.nextPendingConnection())
                QObject::connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        });
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no server on this computer");
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(m_server.serverPort()); }
    void close() { m_server.close(); }

    int status = 200;
    QByteArray extraHeaders = "Cache-Control: max-age=3600\r\n";
    QImage picture = plainPicture(QColor(200, 40, 40));
    bool isHolding = false; ///< answers wait for release()

    QStringList paths;          ///< asked for, in their order
    QList<QByteArray> requests; ///< with all their headers
    int mostAtOnce = 0;

    void release()
    {
        isHolding = false;
        for (QTcpSocket *socket : std::exchange(m_held, {}))
            answer(socket);
    }
    int held() const { return int(m_held.size()); }

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &request = m_received[socket];
        request += socket->readAll();
        if (!request.endsWith("\r\n\r\n"))
            return;
        requests.append(request);
        paths.append(QString::fromLatin1(request.split(' ').value(1)));
        m_received.remove(socket);
        m_held.append(socket);
        mostAtOnce = std::max(mostAtOnce, int(m_held.size()));
        if (!isHolding)
            release();
    }

    void answer(QTcpSocket *socket)
    {
        QBuffer body;
        body.open(QIODevice::WriteOnly);
        if (status == 200)
            picture.save(&body, "PNG");
        socket->write("HTTP/1.1 " + QByteArray::number(status) +
                      " Answer\r\nContent-Type: image/png\r\nConnection: close\r\nContent-Length: " +
                      QByteArray::number(body.size()) + "\r\n" + extraHeaders + "\r\n" + body.data());
        socket->disconnectFromHost();
    }

    QTcpServer m_server;
    QHash<QTcpSocket *, QByteArray> m_received;
    QList<QTcpSocket *> m_held;
};

} // namespace rosette::test
