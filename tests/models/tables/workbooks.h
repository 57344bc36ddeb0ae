#pragma once

#include <QStringList>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

namespace rosette::test {

/// Writes a workbook; `driver` is "XLSX" or "ODS". Every sheet has a name, then rows, the first of which is its
/// heading.
inline void writeWorkbook(const QString &path, const char *driver,
                          const QList<std::pair<QString, QList<QStringList>>> &sheets)
{
    GDALAllRegister();
    GDALDriver *writer = GetGDALDriverManager()->GetDriverByName(driver);
    GDALDataset *workbook = writer ? writer->Create(path.toUtf8().constData(), 0, 0, 0, GDT_Unknown, nullptr) : nullptr;
    if (!workbook)
        qFatal("cannot write a workbook");
    for (const auto &[name, rows] : sheets) {
        OGRLayer *sheet = workbook->CreateLayer(name.toUtf8().constData(), nullptr, wkbNone, nullptr);
        for (const QString &field : rows.first()) {
            OGRFieldDefn definition(field.toUtf8().constData(), OFTString);
            sheet->CreateField(&definition);
        }
        for (const QStringList &row : rows.mid(1)) {
            const OGRFeatureUniquePtr feature(OGRFeature::CreateFeature(sheet->GetLayerDefn()));
            for (int i = 0; i < row.size(); ++i)
                feature->SetField(i, row.at(i).toUtf8().constData());
            if (sheet->CreateFeature(feature.get()) != OGRERR_NONE)
                qFatal("cannot write a row");
        }
    }
    GDALClose(workbook);
}

} // namespace rosette::test
