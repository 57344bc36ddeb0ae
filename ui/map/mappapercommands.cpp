#include "ui/map/mappapercommands.h"

#include <QFileInfo>

#include "ui/prints/sheetprints.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

MapPaperCommands::MapPaperCommands(AppContext &context, QWidget *page)
    : MapCommand(context, page)
{
}

void MapPaperCommands::printContactSheets(const QString &subject, const ContactSheetRequest &request)
{
    SheetPrints::printSheets(context(), page(), subject, request);
}

void MapPaperCommands::saveDoorList(const QList<DoorId> &doors, DoorListKind kind)
{
    const bool isNamed = kind == DoorListKind::Electors;
    const QString path =
        askPath(isNamed ? tr("Save the electors") : tr("Save the addresses"),
                tr("Spreadsheet (*.xlsx);;Plain table (*.csv)"), isNamed ? tr("Electors.xlsx") : tr("Addresses.xlsx"));
    const Result<ExportFormat> format =
        path.isEmpty() ? ExportFormat::Xlsx : exportFormatFrom(QFileInfo(path).suffix().toLower());
    if (path.isEmpty() || !isFine(format))
        return;
    context().tasks.run<DoorList>(
        tr("Writing the list"), this,
        [file = context().campaign.file(), &clock = context().clock, doors, kind, format = *format,
         path](const Feedback &feedback, Connection &connection) {
            return exportDoorList({file, connection, clock, feedback}, doors, kind, format, path);
        },
        [this](const Result<DoorList> &list) {
            if (isFine(list))
                fileWritten(QString(tr("%n line(s) written.", nullptr, list->lines) + u' ' + list->heldBack.toText()),
                            list->path);
        });
}

} // namespace rosette
