#pragma once

#include <memory>

#include <QByteArray>
#include <QList>
#include <QString>

#include "models/places/boundaryimport.h"
#include "tests/support/testcampaign.h"

namespace rosette::test {

QByteArray bytesOf(const QString &path);
/// Returns the path of the new file `folder`/`name`.
QString writeFile(const QString &folder, const QString &name, const QByteArray &content);

/// A square of 0.01° as a GeoJSON feature, its south-west corner at (lon, lat); `properties` is a JSON object.
QByteArray squareFeature(const QByteArray &properties, double lon, double lat, double size = 0.01);
/// A GeoJSON feature with these coordinates, written as JSON.
QByteArray feature(const QByteArray &properties, const QByteArray &geometryType, const QByteArray &coordinates);
QByteArray collection(const QList<QByteArray> &features);

/// The polygons of a GeoJSON as TopoJSON, quantized as mapshaper does.
QByteArray toTopoJson(const QByteArray &geoJson);

/// A placemark with a triangle at 0° east, 51° north.
QByteArray kmlPlacemark(const QByteArray &name);
QByteArray kmlFolder(const QByteArray &name, const QByteArray &content);
/// `doctype` stands before the document.
QByteArray kmlFile(const QByteArray &content, const QByteArray &doctype = {});

struct ZipEntry
{
    QByteArray name;
    QByteArray content;
    quint32 claimedBytes = 0; ///< unpacked, as the zip says; 0: the truth
};
/// Written as the names stand there, absolute and "../" ones too.
QByteArray zipOf(const QList<ZipEntry> &entries);

/// A fresh campaign into which boundaries are imported.
class BoundaryDesk
{
public:
    Connection &connection() { return m_campaign.connection(); }
    TestCampaign &campaign() { return m_campaign; }
    QString folder() const { return m_campaign.folder(); }

    Result<ImportReport> tried(const QStringList &files, const ImportCorrections &corrections = {},
                               bool isDryRun = false);
    /// Ends the test's process with the error's words when the file is refused.
    ImportReport imported(const QStringList &files, const ImportCorrections &corrections = {}, bool isDryRun = false);
    /// Of a file `name` with that content.
    ImportReport imported(const QString &name, const QByteArray &content);

private:
    TestCampaign m_campaign;
};

/// All reasons of the report's problems, a line each.
QString reasons(const ImportReport &report);

} // namespace rosette::test
