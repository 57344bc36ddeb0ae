#include "models/places/boundaryerrors.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace rosette::BoundaryErrors {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("BoundaryErrors", text); }

/// The name of a file without which a Shapefile cannot be read; empty when all are there, or it is another format.
QString missingPart(const QFileInfo &file)
{
    if (file.suffix().toLower() != "shp"_L1)
        return {};
    const QString base = file.path() + u'/' + file.completeBaseName() + u'.';
    for (const QString &suffix : {u"shx"_s, u"dbf"_s}) {
        if (!QFileInfo::exists(base + suffix) && !QFileInfo::exists(base + suffix.toUpper()))
            return file.completeBaseName() + u'.' + suffix;
    }
    return {};
}

} // namespace

Error broken(const QString &path, const QString &detail)
{
    const QFileInfo file(path);
    if (const QString missing = missingPart(file); !missing.isEmpty()) {
        return Error{ErrorCode::Corrupt,
                     tr("%1 is only a part of its map: %2 is missing beside it. Nothing was changed. Put all files of "
                        "that name side by side, or choose the zip as it came.")
                         .arg(file.fileName(), missing),
                     detail};
    }
    return Error{ErrorCode::Corrupt,
                 tr("%1 cannot be read as a map of boundaries: it is damaged, incomplete or of an unknown kind. "
                    "Nothing was changed. Download it again, or ask for a Shapefile, GeoPackage, GeoJSON or KML.")
                     .arg(file.fileName()),
                 detail};
}

Error unknownSystem(const QString &fileName)
{
    return Error{ErrorCode::Invalid,
                 tr("%1 does not say in which coordinate system it is. Nothing was changed. If there is a .prj file "
                    "beside it where you got it, put it beside this one.")
                     .arg(fileName),
                 {}};
}

Error nowhereOnEarth(const QString &fileName, qint64 number)
{
    return Error{
        ErrorCode::Invalid,
        tr("Area %2 of %1 has coordinates that are nowhere on earth. Nothing was changed. The file is damaged, "
           "or says the wrong coordinate system (its .prj file may belong to another map).")
            .arg(fileName)
            .arg(number),
        {}};
}

} // namespace rosette::BoundaryErrors
