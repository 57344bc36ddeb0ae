#include "models/tables/workbookfacts.h"

#include <QXmlStreamReader>

#include <cpl_vsi.h>

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostBytes = 1 << 20;

QByteArray partOf(const QString &path, const char *part)
{
    const QByteArray name = "/vsizip/{" + path.toUtf8() + "}/" + part;
    VSILFILE *file = VSIFOpenL(name.constData(), "rb");
    if (!file)
        return {};
    QByteArray bytes(kMostBytes, Qt::Uninitialized);
    bytes.truncate(qsizetype(VSIFReadL(bytes.data(), 1, size_t(bytes.size()), file)));
    VSIFCloseL(file);
    return bytes;
}

} // namespace

WorkbookFacts WorkbookFacts::read(const QString &path)
{
    WorkbookFacts facts;
    QXmlStreamReader xml(partOf(path, "xl/workbook.xml"));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto said = attributes.value("date1904"_L1);
            facts.countsFrom1904 = said == "1"_L1 || said == "true"_L1;
        } else if (xml.name() == "sheet"_L1 && attributes.value("state"_L1).contains("idden"_L1)) {
            facts.hiddenSheets += attributes.value("name"_L1).toString(); // hidden or veryHidden
        }
    }
    return facts;
}

} // namespace rosette
