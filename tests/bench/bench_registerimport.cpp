#include <cstdio>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include "models/people/personrepository.h"
#include "models/people/registerimport.h"
#include "models/store/campaign.h"

using namespace rosette;
using namespace Qt::StringLiterals;

/// Imports the register files given into a fresh campaign and says how long it took; then types names into the search.
/// `bench_registerimport register.csv`
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"bench.rosette"_s);
    const auto campaign = Campaign::create(path, u"correct horse battery"_s, CampaignInfo{.name = u"Bench"_s});
    if (!campaign)
        return 1;
    const Feedback feedback;
    const ImportOptions options{.feedback = feedback};
    for (const QString &run : {u"first"_s, u"again"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto report =
            importRegister((*campaign)->file(), (*campaign)->connection(), app.arguments().mid(1), options);
        if (!report) {
            std::fprintf(stderr, "%s\n", qPrintable(report.error().message));
            return 1;
        }
        std::printf("%s import: %lld ms for %lld electors\n", qPrintable(run), static_cast<long long>(timer.elapsed()),
                    static_cast<long long>(report->counts.value("electors"_L1).toInteger()));
    }
    for (const QString &text :
         {u"s"_s, u"sm"_s, u"ross"_s, u"rossetti i"_s, u"ivy acre"_s, u"nw5"_s, u"12 acre lane"_s}) {
        QElapsedTimer timer;
        timer.start();
        const auto found = PersonRepository::search((*campaign)->connection(), text, 50);
        std::printf("search %-12s %6.2f ms, %lld rows\n", qPrintable(text), double(timer.nsecsElapsed()) / 1e6,
                    static_cast<long long>(found ? found->size() : -1));
    }
    return 0;
}
