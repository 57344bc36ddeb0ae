#pragma once

#include <QHash>
#include <QImage>
#include <QString>

#include "models/map/mapsquare.h"

namespace rosette::test {

/// Writes SQLite files as other programs make them, in clear.
class MbtilesFile
{
public:
    /// A new file with a table of metadata and one of tiles.
    explicit MbtilesFile(const QString &path);
    ~MbtilesFile();
    MbtilesFile(const MbtilesFile &) = delete;
    MbtilesFile &operator=(const MbtilesFile &) = delete;

    void setMetadata(const QHash<QString, QString> &values);
    void addPicture(const MapSquare &square, const QImage &image);
    /// `row` as the file counts it.
    void addBytes(int zoom, int column, int row, const QByteArray &bytes);
    void execute(const QString &sql);

private:
    QString m_name;
};

/// A picture of one colour.
QImage plainPicture(const QColor &colour, int pixels = 256);

} // namespace rosette::test
