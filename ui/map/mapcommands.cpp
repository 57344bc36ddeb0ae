#include "ui/map/mapcommands.h"

#include <QDir>
#include <QRegularExpression>

#include "models/activities/pitchrepository.h"
#include "models/places/doorrepository.h"
#include "models/rounds/round.h"
#include "models/rounds/rounddoorstages.h"
#include "models/rounds/roundproposal.h"
#include "models/rounds/roundset.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/navigator.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

/// The ward most of the doors lie in.
WardId wardOf(const QList<Door> &doors)
{
    QHash<WardId, int> counts;
    WardId most;
    for (const Door &door : doors) {
        if (++counts[door.ward] > counts.value(most) || !most)
            most = door.ward;
    }
    return most;
}

QString safeFileName(QString name)
{
    static const QRegularExpression unsafe(u"[^\\w .-]"_s, QRegularExpression::UseUnicodePropertiesOption);
    return name.replace(unsafe, u"_"_s);
}

} // namespace

MapCommands::MapCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

template <typename T>
bool MapCommands::isFine(const Result<T> &result)
{
    if (!result)
        m_context.messages.showError(result.error());
    return result.isOk();
}

void MapCommands::makeRound(const QString &suggestedName, const QList<DoorId> &ids)
{
    const Result<QList<Door>> doors = DoorRepository::list(m_context.campaign.connection(), {.ids = ids});
    if (!isFine(doors))
        return;
    saveRound(suggestedName, wardOf(*doors), [doors = *doors](Connection &) -> Result<QList<Stage>> { return stagesThrough(doors); });
}

void MapCommands::makeRound(const QString &streetName, StreetId street)
{
    const Result<QList<Door>> doors = DoorRepository::list(m_context.campaign.connection(), {.street = street});
    if (!isFine(doors))
        return;
    saveRound(streetName, wardOf(*doors), [street](Connection &connection) { return proposeRound(connection, {street}); });
}

void MapCommands::saveRound(const QString &suggestedName, WardId ward, const std::function<Result<QList<Stage>>(Connection &)> &stages)
{
    const std::optional<QString> name = m_context.prompts.askText(m_page, tr("Make a round"), tr("Name of the round"), suggestedName);
    if (!name || name->trimmed().isEmpty())
        return;
    RoundId made;
    const Status status = m_context.campaign.edit(tr("Make round %1").arg(name->trimmed()), [&](Connection &connection) -> Status {
        ROSETTE_ASSIGN(const QList<Stage> walk, stages(connection));
        if (walk.isEmpty())
            return Error{ErrorCode::Invalid, tr("These doors have no street, so no round can lead along them."), {}};
        ROSETTE_ASSIGN(const RoundSet set, RoundSetRepository::findOrCreate(connection, RoundPurpose::Canvass, ward));
        ROSETTE_ASSIGN(made, RoundRepository::insert(connection, {.set = set.id, .name = name->trimmed(), .ward = ward}));
        return StageRepository::replace(connection, made, walk);
    });
    if (isFine(status))
        m_context.navigator.open(u"rounds"_s, {u"round"_s, made.value()});
}

void MapCommands::printContactSheets(const QString &subject, ContactSheetRequest request)
{
    const QString path = m_context.prompts.saveFile(m_page, {tr("Print contact sheets"), tr("PDF (*.pdf)"),
                                                             QDir::home().filePath(safeFileName(tr("%1 contact sheets.pdf").arg(subject)))});
    if (path.isEmpty())
        return;
    request.files = {{ExportFormat::Pdf, path}};
    m_context.tasks.run<SheetBatch>(tr("Printing contact sheets"), this,
                                    [file = m_context.campaign.file(), &clock = m_context.clock, request](const Feedback &feedback, Connection &connection) {
        return makeContactSheets({file, connection, clock, feedback}, request);
    }, [this](const Result<SheetBatch> &batch) {
        if (isFine(batch))
            filesWritten(QString(tr("%n sheet(s) written.", nullptr, int(batch->numbers.size())) + u' ' + batch->heldBack.toText()).trimmed(), batch->files);
    });
}

void MapCommands::exportMap(MapExportRequest request)
{
    request.path = m_context.prompts.saveFile(m_page, {tr("Save the map"), tr("Sheet of paper (*.pdf);;Picture (*.png)"), QDir::home().filePath(tr("Map.pdf"))});
    if (request.path.isEmpty())
        return;
    m_context.tasks.run<MapExport>(tr("Drawing the map"), this,
                                     [file = m_context.campaign.file(), &clock = m_context.clock, request](const Feedback &feedback, Connection &connection) {
        return rosette::exportMap({file, connection, clock, feedback}, request);
    }, [this](const Result<MapExport> &map) {
        if (isFine(map))
            filesWritten(tr("The map was saved."), map->files);
    });
}

void MapCommands::addPitch(LonLat position)
{
    const std::optional<QString> name = m_context.prompts.askText(m_page, tr("Add a place for a stall"), tr("What do people call it?"));
    if (!name || name->trimmed().isEmpty())
        return;
    isFine(m_context.campaign.edit(tr("Add pitch %1").arg(name->trimmed()), [&](Connection &connection) -> Status {
        const Result<PitchId> added = PitchRepository::insert(connection, {.name = name->trimmed(), .point = position});
        return added ? Status() : Status(added.error());
    }));
}

void MapCommands::filesWritten(const QString &text, const QStringList &files)
{
    const QString first = files.value(0);
    m_context.messages.showMessage(Meaning::Done, text, tr("Open"), [&prompts = m_context.prompts, first] { prompts.showDocument(first); });
}

} // namespace rosette
