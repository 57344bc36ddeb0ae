#pragma once

#include "models/output/contactsheets.h"
#include "models/output/doorlist.h"
#include "ui/map/mapcommand.h"

namespace rosette {

/// What leaves the file from the map, through the gate, as tasks.
class MapPaperCommands : public MapCommand
{
    Q_OBJECT

public:
    MapPaperCommands(AppContext &context, QWidget *page);

    /// Opens the dialog with a look at them.
    void printContactSheets(const QString &subject, const ContactSheetRequest &request);
    /// Asks for a spreadsheet and writes doors or their electors.
    void saveDoorList(const QList<DoorId> &doors, DoorListKind kind);
};

} // namespace rosette
