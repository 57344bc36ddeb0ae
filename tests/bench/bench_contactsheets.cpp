#include <QElapsedTimer>
#include <QGuiApplication>
#include <QTextStream>

#include "models/output/contactsheets.h"
#include "models/places/pollingdistrictrepository.h"
#include "models/places/streetrepository.h"
#include "models/places/wardrepository.h"
#include "models/register/registerimport.h"
#include "models/store/statement.h"
#include "tests/bench/peakmemory.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::bench;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// All doors of the register in one ward, so that one request prints them.
Status putIntoOneWard(Connection &connection, WardId &ward)
{
    Ward whole;
    whole.name = u"Whole register"_s;
    ROSETTE_ASSIGN(ward, WardRepository::insert(connection, whole));
    return Statement(connection, u"UPDATE doors SET ward_id = ?"_s).bindAll(ward).run();
}

Status measure(const QString &folder)
{
    TestCampaign campaign;
    const Feedback feedback;
    QTextStream out(stdout);
    QElapsedTimer timer;
    timer.start();
    ROSETTE_CHECK(importRegister(campaign->file(), campaign.connection(), {sharedData(u"register/camden-xpress-full.csv"_s)},
                                 ImportOptions{false, campaign.clock(), feedback}));
    out << "register read in " << timer.elapsed() << " ms\n";

    ContactSheetRequest request;
    ROSETTE_CHECK(campaign->write([&](Connection &c) { return putIntoOneWard(c, request.ward); }));
    const ExportContext context{campaign->file(), campaign.connection(), campaign.clock(), feedback};
    for (const ExportFormat format : {ExportFormat::Pdf, ExportFormat::Csv, ExportFormat::Xlsx}) {
        request.files = {{format, folder + u"/sheets."_s + exportFormatKey(format)}};
        timer.restart();
        ROSETTE_ASSIGN(const SheetBatch batch, makeContactSheets(context, request));
        out << exportFormatKey(format) << ": " << batch.lines << " electors on " << batch.numbers.size() << " sheets, " << batch.pages << " pages in "
            << timer.elapsed() << " ms, at most " << qRound(peakMebibytes()) << " MiB held so far\n";
    }
    return {};
}

} // namespace

/// Usage: bench_contactsheets [FOLDER]. Prints the made-up Camden register whole and says how long it took.
int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    const Status status = measure(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath());
    if (!status)
        qCritical("%s", qPrintable(status.error().message + u" / "_s + status.error().detail));
    return status ? 0 : 1;
}
