#include "models/tables/workbookrows.h"

#include <mutex>

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <gdal_priv.h>
#include <ogrsf_frmts.h>

#include "models/tables/workbookfacts.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr vsi_l_offset kMaxUnpackedBytes = vsi_l_offset(100) << 20;
constexpr const char *kFormats[] = {"XLSX", "ODS", nullptr};

QString tr(const char *text) { return QCoreApplication::translate("TableReader", text); }

/// While it lives, this thread's GDAL says nothing on standard error and gives cells as they are: no row is a heading,
/// no column a number.
class PlainCells
{
    CPLErrorHandlerPusher m_quiet{CPLQuietErrorHandler};
    CPLConfigOptionSetter m_xlsxHeaders{"OGR_XLSX_HEADERS", "DISABLE", false};
    CPLConfigOptionSetter m_xlsxTypes{"OGR_XLSX_FIELD_TYPES", "STRING", false};
    CPLConfigOptionSetter m_odsHeaders{"OGR_ODS_HEADERS", "DISABLE", false};
    CPLConfigOptionSetter m_odsTypes{"OGR_ODS_FIELD_TYPES", "STRING", false};
};

struct DatasetCloser
{
    void operator()(GDALDataset *dataset) const { GDALClose(dataset); }
};

vsi_l_offset unpackedBytes(const QString &path)
{
    const QByteArray root = "/vsizip/{" + path.toUtf8() + '}';
    const CPLStringList entries(VSIReadDirRecursive(root.constData()));
    vsi_l_offset bytes = 0;
    for (int i = 0; i < entries.size(); ++i) {
        VSIStatBufL status;
        if (VSIStatL(QByteArray(root + '/' + entries[i]).constData(), &status) == 0)
            bytes += vsi_l_offset(status.st_size);
    }
    return bytes;
}

Error refusal(const QString &path, const QString &sentence)
{
    return Error{ErrorCode::Invalid, sentence.arg(QFileInfo(path).fileName()), path};
}

/// Encrypted workbooks begin as those of before 2007 do.
bool isCompoundFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(4) == "\xD0\xCF\x11\xE0";
}

} // namespace

struct WorkbookRows::Private
{
    WorkbookFacts facts;
    std::unique_ptr<GDALDataset, DatasetCloser> dataset;
    OGRLayer *sheet = nullptr;
    GIntBig rows = 0;
    GIntBig at = 0;
};

bool WorkbookRows::isWorkbook(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "xlsx"_L1 || suffix == "xlsm"_L1 || suffix == "ods"_L1;
}

Result<std::unique_ptr<WorkbookRows>> WorkbookRows::open(const QString &path)
{
    static std::once_flag once;
    std::call_once(once, [] { GDALAllRegister(); });
    const PlainCells plain;
    auto d = std::make_unique<Private>();
    if (isCompoundFile(path))
        return refusal(path,
                       tr("%1 has a password, or is an old Excel workbook under a new name. Nothing was read. Open "
                          "it in a spreadsheet program, save the sheet as CSV and choose that file."));
    if (unpackedBytes(path) > kMaxUnpackedBytes)
        return refusal(path, tr("%1 is too large for a workbook. Nothing was read. Open it in a spreadsheet program, "
                                "save the sheet as CSV and choose that file."));
    d->dataset.reset(GDALDataset::Open(path.toUtf8().constData(), GDAL_OF_VECTOR | GDAL_OF_READONLY, kFormats));
    if (!d->dataset || d->dataset->GetLayerCount() == 0)
        return refusal(path, tr("%1 cannot be read as a workbook. Nothing was read. Open it in a spreadsheet program, "
                                "save the sheet as CSV and choose that file."));
    d->facts = WorkbookFacts::read(path);
    if (d->facts.countsFrom1904) // its dates would be read four years early
        return refusal(path, tr("%1 counts its dates from 1904, as old Macs did. Nothing was read. Open it in a "
                                "spreadsheet program, save the sheet as CSV and choose that file."));
    std::unique_ptr<WorkbookRows> rows(new WorkbookRows(std::move(d)));
    rows->begin(0);
    return rows;
}

WorkbookRows::WorkbookRows(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}
WorkbookRows::~WorkbookRows() = default;

QString WorkbookRows::format() const { return QString::fromUtf8(d->dataset->GetDriverName()); }

QStringList WorkbookRows::sheets() const
{
    QStringList names;
    for (OGRLayer *sheet : d->dataset->GetLayers())
        names += QString::fromUtf8(sheet->GetName());
    return names;
}

bool WorkbookRows::isHidden(qsizetype sheet) const { return d->facts.hiddenSheets.contains(sheets().value(sheet)); }

void WorkbookRows::begin(qsizetype sheet)
{
    const PlainCells plain; // sheets are read when they are first asked for
    d->sheet = d->dataset->GetLayer(int(sheet));
    d->sheet->ResetReading();
    d->rows = d->sheet->GetFeatureCount();
    d->at = 0;
}

bool WorkbookRows::next(TableRow &row)
{
    while (const OGRFeatureUniquePtr feature{d->sheet->GetNextFeature()}) {
        ++d->at;
        row = TableRow{feature->GetFID(), {}, {}};
        for (int i = 0; i < feature->GetFieldCount(); ++i)
            row.cells += QString::fromUtf8(feature->GetFieldAsString(i));
        if (!row.isBlank())
            return true;
    }
    return false;
}

double WorkbookRows::progress() const { return d->rows > 0 ? double(d->at) / double(d->rows) : 1.0; }

} // namespace rosette
