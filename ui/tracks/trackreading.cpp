#include "ui/tracks/trackreading.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "models/tracks/trackreader.h"
#include "ui/shell/messagebar.h"
#include "ui/shell/prompts.h"
#include "ui/shell/taskrunner.h"
#include "ui/tracks/trackdialog.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("TrackReading", text); }

QString namesOf(const QStringList &files)
{
    QStringList names;
    for (const QString &file : files)
        names += QFileInfo(file).fileName();
    return names.join(u", "_s);
}

void openDialog(AppContext &context, QWidget *page, const TrackFindings &findings, const QString &names)
{
    auto *dialog = new TrackDialog(context, findings, names, page);
    QObject::connect(dialog, &TrackDialog::recorded, page,
                     [&context](const QString &sentence) { context.messages.showMessage(Meaning::Done, sentence); });
    dialog->open();
}

} // namespace

void readTrack(AppContext &context, QWidget *page, const QStringList &files, RoundId round)
{
    const auto read = [files, round](const Feedback &feedback, Connection &connection) -> Result<TrackFindings> {
        ROSETTE_ASSIGN(const Track track, TrackReader::read(files));
        return findWalkedRounds(connection, track, round, feedback);
    };
    const auto show = [&context, page, names = namesOf(files)](const Result<TrackFindings> &findings) {
        if (findings)
            openDialog(context, page, *findings, names);
        else
            context.messages.showError(findings.error());
    };
    context.messages.dismiss();
    context.tasks.run<TrackFindings>(tr("Reading a track"), page, read, show);
}

void chooseTrack(AppContext &context, QWidget *page, RoundId round)
{
    const FileRequest request{tr("Choose a track that was recorded on a walk"), TrackReader::filter(), {}};
    const QStringList files = context.prompts.openFiles(page, request);
    if (!files.isEmpty())
        readTrack(context, page, files, round);
}

} // namespace rosette
