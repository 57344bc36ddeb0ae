#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>

#include "models/store/campaignstatus.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int kPatienceMs = 120000;
} // namespace

/// A borough from the files to the counts, through the window alone.
class TestCamdenWindow : public QObject
{
    Q_OBJECT

    TestCampaign m_file;
    FakePrompts m_prompts;
    FixedClock m_clock{QDateTime(QDate(2026, 5, 19), QTime(19, 0), Qt::UTC)};
    std::unique_ptr<MainWindow> m_window;

    QPushButton *button(const char *name) const
    {
        return m_window->findChild<QPushButton *>(QString::fromLatin1(name));
    }

    bool waitFor(const char *name) const
    {
        return QTest::qWaitFor([&] { return button(name)->isVisible(); }, kPatienceMs);
    }

    void import(const QString &file)
    {
        m_prompts.paths = {sharedData(file)};
        QTest::mouseClick(button("chooseFilePushButton"), Qt::LeftButton);
        QVERIFY2(waitFor("importPushButton"), qPrintable(file));
        QTest::mouseClick(button("importPushButton"), Qt::LeftButton);
        QVERIFY2(waitFor("undoThisImportPushButton"), qPrintable(file));
        QTest::mouseClick(button("nextFilePushButton"), Qt::LeftButton);
        QVERIFY(button("chooseFilePushButton")->isVisible());
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::setOrganizationName(u"Rosette tests"_s);
        m_file.close();
        m_window = std::make_unique<MainWindow>(
            WindowServices{m_prompts, m_clock, allPages(), allLocatorSources(), nullptr, {}});
        m_window->show();
        m_window->openFile(m_file.path(), TestCampaign::passphrase());
        QTRY_VERIFY_WITH_TIMEOUT(m_window->workspace(), kPatienceMs);
        m_window->openPage(u"imports"_s);
        QCOMPARE(m_window->workspace()->currentPageId(), u"imports"_s);
    }

    void theBoroughIsAsTheTruthSays()
    {
        for (const QString &file : {u"wards/camden-wards.geojson"_s, u"osm/camden.osm.pbf"_s,
                                    u"register/camden-xpress-full.csv"_s, u"volunteers/camden-volunteers.csv"_s})
            import(file);

        QFile file(sharedData(u"register/camden-truth.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject truth = QJsonDocument::fromJson(file.readAll()).object();
        const auto counts = CampaignStatus::counts(m_window->workspace()->campaign().connection());
        ROSETTE_VERIFY(counts);
        QCOMPARE(counts->value(u"wards"_s).toInt(), 18);
        QCOMPARE(counts->value(u"electors"_s), truth.value(u"electors"_s));
        QCOMPARE(counts->value(u"electors_with_address"_s), truth.value(u"with_address"_s));
        QCOMPARE(counts->value(u"polling_districts"_s).toInt(), truth.value(u"by_pd"_s).toObject().size());
        QCOMPARE(counts->value(u"doors_with_electors"_s), truth.value(u"doors_with_electors"_s));
        QVERIFY(counts->value(u"streets"_s).toInt() >= 1500);
        QVERIFY(counts->value(u"volunteers"_s).toInt() >= 55);
    }
};

QTEST_MAIN(TestCamdenWindow)
#include "tst_camdenwindow.moc"
