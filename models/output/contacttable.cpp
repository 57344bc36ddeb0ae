#include <QCoreApplication>

#include "models/output/frozensheet.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContactTable", text);
}

} // namespace

ExportTable contactTable(const QList<FrozenSheet> &sheets, const SheetLook &look)
{
    ExportTable table;
    table.title = tr("Contact sheets");
    table.columns = {{tr("Sheet"), true}, {tr("Line"), true}, {tr("Elector number")}, {tr("Name")},    {tr("Marker")},
                     {tr("Door")},        {tr("Street")},     {tr("Postcode")},       {tr("Last answer")}, {tr("Access")},
                     {tr("Outcome")},     {tr("Support")},    {tr("Asks")}};
    for (const Question &question : look.terms.questions)
        table.columns += ExportTable::Column{question.label()};
    table.columns += ExportTable::Column{tr("Note")};
    for (const FrozenSheet &frozen : sheets) {
        for (const SheetLine &line : frozen.lines) {
            const QJsonObject &printed = line.printed;
            QStringList row{QString::number(frozen.sheet.number),   QString::number(line.key),           printed[u"number"_s].toString(),
                            printed[u"name"_s].toString(),          printed[u"marker"_s].toString(),     printed[u"address"_s].toString(),
                            printed[u"street"_s].toString(),        printed[u"postcode"_s].toString(),   printed[u"last"_s].toString(),
                            printed[u"access"_s].toString()};
            row.resize(table.columns.size());
            table.rows += row;
        }
    }
    return table;
}

} // namespace rosette
