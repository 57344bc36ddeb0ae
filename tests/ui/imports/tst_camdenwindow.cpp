#include <QFile>
#include <QJsonDocument>
#include <QPushButton>
#include <QTest>

#include "models/store/campaignstatus.h"
#include "tests/support/sharedata.h"
#include "tests/support/testcampaign.h"
#include "tests/ui/support/fakeprompts.h"
#include "ui/imports/tallylist.h"
#include "ui/findings.h"
#include "ui/pages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/datatable.h"

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

    qint64 count(const QString &name) const
    {
        const auto counts = CampaignStatus::counts(m_window->workspace()->campaign().connection());
        return counts ? counts->value(name).toInteger() : -1;
    }

    /// The number beside a label at the left of the preview.
    qint64 tally(const QString &label) const
    {
        const QAbstractItemModel *model = m_window->findChild<TallyList *>(u"outcomesTallyList"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, TallyModel::Label).data().toString() == label)
                return model->index(row, TallyModel::Number).data().toString().remove(u',').toLongLong();
        }
        return -1;
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

    /// After the first: the register is in.
    void decemberIsLookedAtDecidedImportedAndUndone()
    {
        const qint64 people = count(u"people"_s);
        const qint64 electors = count(u"electors"_s);
        m_prompts.paths = {sharedData(u"register/camden-december-xpress.csv"_s)};
        QTest::mouseClick(button("chooseFilePushButton"), Qt::LeftButton);
        QVERIFY(waitFor("importPushButton"));
        QCOMPARE(count(u"people"_s), people); // nothing was changed yet
        const qint64 stayed = tally(u"Changed"_s) + tally(u"Unchanged"_s) + tally(u"Moved"_s);
        QCOMPARE(tally(u"New"_s) + stayed + tally(u"Refused"_s), 14078); // every row of the file
        QCOMPARE(stayed + tally(u"Gone"_s), electors);                   // everybody who was there

        auto *rows = m_window->findChild<DataTable *>(u"findingsDataTable"_s);
        QVERIFY(tally(u"To decide"_s) > 1);
        QCOMPARE(qint64(rows->model()->rowCount()), tally(u"To decide"_s));
        rows->setFocus();
        QTest::keyClick(rows, Qt::Key_1);
        QTest::keyClick(rows, Qt::Key_N);
        QCOMPARE(rows->currentSourceRow(), 1);
        const qint64 added = tally(u"New"_s) - 1; // the one that was decided is somebody known
        QTest::mouseClick(button("importPushButton"), Qt::LeftButton);
        QVERIFY(waitFor("undoThisImportPushButton"));
        QCOMPARE(count(u"electors"_s), 14078);
        QCOMPARE(count(u"people"_s), people + added);

        QTest::mouseClick(button("undoThisImportPushButton"), Qt::LeftButton);
        QVERIFY(waitFor("chooseFilePushButton"));
        QCOMPARE(count(u"people"_s), people);
        QCOMPARE(count(u"electors"_s), electors);
    }
};

QTEST_MAIN(TestCamdenWindow)
#include "tst_camdenwindow.moc"
