#include <QElapsedTimer>
#include <QTest>

#include "models/places/boundaryimport.h"
#include "models/places/gatheringplace.h"
#include "models/places/mapfeatures.h"
#include "models/places/osmimport.h"
#include "models/places/streetrepository.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// OpenStreetMap extracts: whole, newer, cut off.
class TestOsmImport : public QObject
{
    Q_OBJECT

private slots:
    void camdenComesInWhole()
    {
        TestCampaign campaign;
        QElapsedTimer timer; timer.start();
        const ImportReport report = imported(campaign, u"osm/camden.osm.pbf"_s);
        qInfo() << timer.elapsed() << report.counts;
        timer.restart();
        auto f = MapFeatureRepository::list(campaign.connection());
        qInfo() << timer.elapsed() << f->size();
    }

private:
    static ImportReport imported(TestCampaign &campaign, const QString &path)
    {
        const Feedback feedback;
        const auto report = importStreets(campaign->file(), campaign.connection(), {sharedData(path)}, {.clock = campaign.clock(), .feedback = feedback});
        if (!report)
            qFatal("%s / %s", qPrintable(report.error().message), qPrintable(report.error().detail));
        return *report;
    }
};

QTEST_GUILESS_MAIN(TestOsmImport)
#include "tst_osmimport.moc"
