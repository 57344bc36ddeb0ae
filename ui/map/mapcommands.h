#pragma once

#include <QObject>

#include "models/output/contactsheets.h"
#include "models/output/mapexport.h"
#include "models/rounds/stage.h"
#include "ui/shell/appcontext.h"

namespace rosette {

/// What can be done from the map: each is one undoable edit or one task, and says what came of it.
class MapCommands : public QObject
{
    Q_OBJECT

public:
    MapCommands(AppContext &context, QWidget *page);

    /// Asks for a name, makes the round and opens it.
    void makeRound(const QString &suggestedName, const QList<DoorId> &doors);
    void makeRound(const QString &streetName, StreetId street);
    /// Asks for a file and prints through the gate.
    void printContactSheets(const QString &subject, ContactSheetRequest request);
    /// Asks for a file; the picture shows `request`'s part of the map.
    void exportMap(MapExportRequest request);
    /// Asks for a name and keeps the place as a pitch.
    void addPitch(LonLat position);

private:
    void saveRound(const QString &name, WardId ward, const std::function<Result<QList<Stage>>(Connection &)> &stages);
    template <typename T>
    bool isFine(const Result<T> &result);
    void filesWritten(const QString &text, const QStringList &files);

    AppContext &m_context;
    QWidget *m_page;
};

} // namespace rosette
