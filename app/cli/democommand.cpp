#include "app/cli/commands.h"

#include <QCoreApplication>

#include "models/demo/demo.h"

namespace rosette::cli {

using namespace Qt::StringLiterals;

Exit runDemo(const Cli &cli)
{
    const auto passphrase = cli.newPassphrase();
    if (!passphrase)
        return cli.fail(passphrase.error());
    const QString path = cli.arguments().word(1);
    const Feedback feedback(cli.sayingSteps());
    const auto campaign = demo::makeDemo(path, *passphrase, SystemClock::instance(), feedback);
    if (!campaign)
        return cli.fail(campaign.error());
    if (cli.isJson())
        cli.print(QJsonObject{{u"campaign"_s, path}});
    else
        cli.print(
            QCoreApplication::translate("Cli", "Made %1: the made-up town of Marlbridge. Everybody in it is invented.")
                .arg(path));
    return Exit::Done;
}

} // namespace rosette::cli
