#include "ui/rounds/roundcommands.h"

#include <QDir>
#include <QFileInfo>

#include "models/base/localtime.h"
#include "models/output/leafletlist.h"
#include "ui/activities/activitydialog.h"
#include "ui/activities/deliverydialog.h"
#include "ui/prints/imprintguard.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString fileNameOf(QString text)
{
    static const QString forbidden = u"/\\:*?\"<>|"_s;
    for (QChar &letter : text) {
        if (forbidden.contains(letter) || !letter.isPrint())
            letter = u'-';
    }
    return text.simplified();
}

QString joined(const QString &sentence, const HeldBack &heldBack)
{
    return heldBack.isEmpty() ? sentence : sentence + u' ' + heldBack.toText();
}

} // namespace

RoundCommands::RoundCommands(AppContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
{
}

bool RoundCommands::isFine(const Status &status)
{
    if (!status)
        m_context.messages.showError(status.error());
    return status.isOk();
}

QString RoundCommands::askPath(const QString &title, const QString &name) const
{
    return m_context.prompts.saveFile(m_page, {title, tr("To print (*.pdf);;Spreadsheet (*.xlsx);;Plain table (*.csv)"),
                                               QDir::home().filePath(fileNameOf(name) + u".pdf"_s)});
}

void RoundCommands::printSheets(const Round &round, ElectionId election)
{
    SheetPrints::printSheets(m_context, m_page, round.name, {.round = round.id, .election = election});
}

void RoundCommands::saveLeafletList(const Round &round)
{
    const QString path = askPath(tr("Save the leaflet list"), tr("%1 leaflet list").arg(round.name));
    if (path.isEmpty() || !mayPrint(m_context, m_page))
        return;
    const auto format = exportFormatFrom(QFileInfo(path).suffix().toLower());
    if (!format) {
        isFine(format.error());
        return;
    }
    m_context.tasks.run<LeafletList>(tr("Writing the leaflet list of %1").arg(round.name), this,
                                     [file = m_context.campaign.file(), &clock = m_context.clock, id = round.id, format = *format,
                                      path](const Feedback &feedback, Connection &c) {
        return exportLeafletList({file, c, clock, feedback}, id, format, path);
    }, [this](const Result<LeafletList> &list) {
        if (!list)
            isFine(list.error());
        else
            wrote(joined(tr("The leaflet list is written: take %1 leaflets.").arg(list->doors), list->heldBack), list->path);
    });
}

void RoundCommands::wrote(const QString &sentence, const QString &path)
{
    m_context.messages.showMessage(Meaning::Done, sentence, tr("Open"), [&prompts = m_context.prompts, path] { prompts.showDocument(path); });
}

void RoundCommands::plan(const Round &round, ActivityKind kind)
{
    const QDate day = comingSaturday(m_context.clock.today());
    ActivityDialog::forRound(m_context, round.id, kind, day, m_page)->open();
}

void RoundCommands::recordDelivery(const Round &round)
{
    auto *dialog = new DeliveryDialog(m_context, round, m_page);
    connect(dialog, &DeliveryDialog::recorded, this, [this](const QString &sentence) { m_context.messages.showMessage(Meaning::Done, sentence); });
    dialog->open();
}

} // namespace rosette
