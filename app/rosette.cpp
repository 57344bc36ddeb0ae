#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTextStream>

#include "models/base/coredump.h"
#include "models/base/englishplurals.h"
#include "models/demo/demo.h"
#include "models/output/gate.h"
#include "models/store/campaign.h"
#include "models/store/connection.h"
#include "ui/findings.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/prompts.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// The demo in a place of its own, made afresh each time; runs in a worker thread.
Result<DemoCampaign> makeDemo(const Feedback &feedback)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"Demo.rosette"_s);
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    ROSETTE_CHECK(demo::makeDemo(path, demo::demoPassphrase(), SystemClock::instance(), feedback));
    return DemoCampaign{path, demo::demoPassphrase()};
}

/// First line of the file at `path`; nothing when it cannot be read.
std::optional<QString> readPassphrase(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QString::fromUtf8(file.readLine()).remove(u'\n').remove(u'\r');
}

int refuse(const QString &sentence)
{
    QTextStream(stderr) << sentence << Qt::endl;
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    forbidCoreDumps();
    QApplication app(argc, argv);
    QApplication::setApplicationName(u"Rosette"_s);
    QApplication::setOrganizationName(u"Rosette"_s);
    QApplication::setApplicationVersion(QStringLiteral(ROSETTE_VERSION));
    QApplication::setDesktopFileName(u"rosette"_s);

    EnglishPlurals plurals;
    QCoreApplication::installTranslator(&plurals);

    const QCommandLineOption demoOption(u"demo"_s,
                                        app.translate("main", "Open the demo, a made-up town with a busy week."));
    const QCommandLineOption passphraseOption(
        u"passphrase-file"_s, app.translate("main", "Read the passphrase of FILE from this file."), u"file"_s);
    const QCommandLineOption pageOption(u"page"_s, app.translate("main", "Start on this page: week, map, stalls, …"),
                                        u"id"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        app.translate("main", "The campaign book of a local party, in one encrypted file."));
    parser.addPositionalArgument(u"file"_s, app.translate("main", "The campaign to open."), u"[FILE]"_s);
    parser.addOptions({demoOption, passphraseOption, pageOption});
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(app);

    DialogPrompts prompts;
    if (const Status status = Connection::checkCipher(); !status) {
        prompts.tell(nullptr, app.translate("main", "Rosette cannot start"), status.error().message);
        return refuse(status.error().message);
    }

    MainWindow window(
        {prompts, SystemClock::instance(), allPages(), allLocatorSources(), makeDemo, demo::demoPassphrase(),
         allDialogs(), attendPages,
         [](const CampaignFile &file, Connection &connection, const QString &target) {
             return Gate::releaseBackup(file, connection, target, SystemClock::instance());
         }});
    window.show();
    window.openPage(parser.value(pageOption));
    const QString path = parser.positionalArguments().value(0);
    if (parser.isSet(demoOption)) {
        window.openDemo();
    } else if (!path.isEmpty() && parser.isSet(passphraseOption)) {
        const auto passphrase = readPassphrase(parser.value(passphraseOption));
        if (!passphrase)
            return refuse(
                app.translate("main", "The passphrase file %1 cannot be read.").arg(parser.value(passphraseOption)));
        window.openFile(path, *passphrase);
    } else if (!path.isEmpty()) {
        window.askToOpen(path);
    }
    return QApplication::exec();
}
