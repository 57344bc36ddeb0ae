#include "tests/support/mbtilesfile.h"

#include <QBuffer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QUuid>
#include <QVariant>

namespace rosette::test {

using namespace Qt::StringLiterals;

MbtilesFile::MbtilesFile(const QString &path)
    : m_name(QUuid::createUuid().toString())
{
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    database.setDatabaseName(path);
    if (!database.open())
        qFatal("cannot write %s", qPrintable(path));
    execute(u"CREATE TABLE metadata (name TEXT, value TEXT)"_s);
    execute(u"CREATE TABLE tiles (zoom_level INTEGER, tile_column INTEGER, tile_row INTEGER, tile_data BLOB)"_s);
}

MbtilesFile::~MbtilesFile() { QSqlDatabase::removeDatabase(m_name); }

void MbtilesFile::setMetadata(const QHash<QString, QString> &values)
{
    for (auto it = values.begin(); it != values.end(); ++it) {
        QSqlQuery query(QSqlDatabase::database(m_name));
        query.prepare(u"INSERT INTO metadata VALUES (?, ?)"_s);
        query.addBindValue(it.key());
        query.addBindValue(it.value());
        query.exec();
    }
}

void MbtilesFile::addPicture(const MapSquare &square, const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    addBytes(square.zoom, square.x, (1 << square.zoom) - 1 - square.y, buffer.data());
}

void MbtilesFile::addBytes(int zoom, int column, int row, const QByteArray &bytes)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    query.prepare(u"INSERT INTO tiles VALUES (?, ?, ?, ?)"_s);
    for (const QVariant &value : {QVariant(zoom), QVariant(column), QVariant(row), QVariant(bytes)})
        query.addBindValue(value);
    query.exec();
}

void MbtilesFile::execute(const QString &sql)
{
    QSqlQuery query(QSqlDatabase::database(m_name));
    if (!query.exec(sql))
        qFatal("cannot execute %s", qPrintable(sql));
}

QImage plainPicture(const QColor &colour, int pixels)
{
    QImage image(pixels, pixels, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

} // namespace rosette::test
