#include "ui/shell/filejobs.h"

#include <QDir>
#include <QFileInfo>

#include "models/store/campaignstatus.h"
#include "ui/shell/prompts.h"
#include "ui/shell/windowservices.h"
#include "ui/shell/workspace.h"

namespace rosette::FileJobs {

using namespace Qt::StringLiterals;

namespace {
QString tr(const char *text) { return QCoreApplication::translate("FileJobs", text); }
} // namespace

QString campaignFilter() { return tr("Rosette campaigns (*.rosette);;All files (*)"); }

void backUp(Workspace &workspace, const WindowServices &services)
{
    const QFileInfo file(workspace.campaign().path());
    const QString name = u"%1 %2.rosette"_s.arg(file.completeBaseName(), services.clock.today().toString(Qt::ISODate));
    const QString path =
        services.prompts.saveFile(&workspace, {tr("Back up"), campaignFilter(), file.dir().filePath(name)});
    if (path.isEmpty())
        return;
    workspace.tasks().run<bool>(
        tr("Backing up"), &workspace,
        [path, campaign = workspace.campaign().file(), write = services.backUp](const Feedback &,
                                                                                Connection &connection) -> Result<bool> {
            ROSETTE_CHECK(write ? write(campaign, connection, path) : Campaign::backup(campaign, connection, path));
            return true;
        },
        [&messages = workspace.messages(), path](const Result<bool> &done) {
            if (!done)
                return messages.showError(done.error());
            messages.showMessage(Meaning::Done, tr("The backup %1 is complete; it opens with the same passphrase.")
                                                    .arg(QDir::toNativeSeparators(path)));
        });
}

void check(Workspace &workspace)
{
    workspace.tasks().run<QStringList>(
        tr("Checking the file"), &workspace,
        [](const Feedback &, Connection &connection) { return CampaignStatus::check(connection); },
        [&messages = workspace.messages()](const Result<QStringList> &findings) {
            if (!findings)
                messages.showError(findings.error());
            else if (findings->isEmpty())
                messages.showMessage(Meaning::Done, tr("The file is sound."));
            else
                messages.showMessage(
                    Meaning::Problem,
                    tr("Make a backup of this file and go back to an older one: %1").arg(findings->join(u' ')));
        });
}

} // namespace rosette::FileJobs
