#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>

#include "models/activities/activityrepository.h"
#include "models/canvass/sheet.h"
#include "models/output/exportlog.h"
#include "models/rounds/round.h"
#include "models/store/campaigninfo.h"
#include "tests/support/papertown.h"
#include "tests/support/pdftext.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/roundprints.h"
#include "ui/prints/sheetprints.h"
#include "ui/shell/campaigndialog.h"
#include "ui/widgets/paperpreview.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// The paper town with a dialog opened over a window.
struct Desk
{
    UiTestCampaign test;
    PaperTown town{test.campaign(), test.file().folder(), test.clock()};
    QWidget window;
    QPointer<PaperDialog> dialog;

    explicit Desk(bool hasImprint = true)
    {
        if (hasImprint && !town.fillImprint())
            qFatal("no imprint");
        window.show();
    }

    Round round(RoundId id) { return **RoundRepository::find(test.connection(), id); }
    void openRounds(const QList<RoundId> &ids)
    {
        QList<Round> rounds;
        for (const RoundId id : ids)
            rounds += round(id);
        RoundPrints::printRounds(test.context(), &window, rounds);
        take();
    }
    void take()
    {
        dialog = window.findChild<PaperDialog *>(u"paperDialog"_s);
        if (!dialog || !QTest::qWaitFor([&] { return isReady(); }))
            qFatal("the pages were not drawn");
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    bool isReady() { return find<QPushButton>(u"paperPrintPushButton"_s)->isEnabled(); }
    QString pageLabel() { return find<QLabel>(u"paperPageLabel"_s)->text(); }
    QImage page() { return find<PaperPreview>(u"paperPreview"_s)->page(); }
    void click(const QString &button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    void choose(const QString &combo, int index)
    {
        auto *box = find<QComboBox>(combo);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    /// The text of what is saved under this name.
    QString saved(const QString &name)
    {
        test.prompts().paths = {town.path(name)};
        click(u"paperSavePushButton"_s);
        if (!QTest::qWaitFor([&] { return !dialog; }))
            return {};
        return pdfPages(town.path(name)).join(QString());
    }
    QList<ExportLogEntry> log() { return ExportLogRepository::list(test.connection()).valueOr({}); }
};

} // namespace

/// Paper looked at and sent on its way, as a user does.
class TestPaperDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void pagesAreSeenBeforeTheyLeave()
    {
        Desk desk;
        desk.openRounds({desk.town.leafletRound, desk.town.canvassRound});
        QCOMPARE(desk.pageLabel(), u"Page 1 of 4"_s);
        QVERIFY(!desk.find<QToolButton>(u"paperBackToolButton"_s)->isEnabled());
        const QImage first = desk.page();
        desk.click(u"paperForthToolButton"_s);
        QCOMPARE(desk.pageLabel(), u"Page 2 of 4"_s);
        QVERIFY(first != desk.page());
        QVERIFY2(desk.find<QLabel>(u"paperNoteLabel"_s)->text().contains(u"Held back"_s),
                 qPrintable(desk.find<QLabel>(u"paperNoteLabel"_s)->text()));
        QVERIFY(desk.log().isEmpty());
    }

    void doorsOnlyIsChosenAndRemembered()
    {
        Desk desk;
        desk.openRounds({desk.town.canvassRound});
        desk.choose(u"sheetNamesComboBox"_s, 1);
        desk.choose(u"sheetPartsComboBox"_s, 2);
        QTRY_VERIFY(desk.isReady() && desk.pageLabel() == u"Page 1 of 1"_s);
        const QString text = desk.saved(u"doors.pdf"_s);
        QVERIFY2(text.contains(u"Brook Street"_s) && !text.contains(u"Ann"_s), qPrintable(text));
        QCOMPARE(desk.log().size(), 1);
        QVERIFY(desk.test.message().contains(u"saved"_s));
        desk.openRounds({desk.town.canvassRound});
        QCOMPARE(desk.find<QComboBox>(u"sheetNamesComboBox"_s)->currentIndex(), 1);
        QCOMPARE(desk.find<QComboBox>(u"sheetPartsComboBox"_s)->currentIndex(), 2);
    }

    void namesStandOnACanvassersPaper()
    {
        Desk desk;
        desk.openRounds({desk.town.canvassRound});
        const QString text = desk.saved(u"names.pdf"_s);
        QVERIFY2(text.contains(u"Ann House7"_s) && !text.contains(u"Hidden"_s), qPrintable(text));
    }

    void missingImprintIsFilledInOrPrintedAnyway()
    {
        Desk desk(false);
        desk.openRounds({desk.town.leafletRound});
        desk.test.prompts().choice = Choice::Cancelled;
        desk.click(u"paperSavePushButton"_s);
        QCOMPARE(desk.test.prompts().questions, QStringList{u"Print without a whole imprint?"_s});
        QVERIFY(desk.dialog && desk.log().isEmpty());
        desk.test.prompts().choice = Choice::Action;
        desk.click(u"paperPrintPushButton"_s);
        QVERIFY(desk.dialog->findChild<CampaignDialog *>());
        QVERIFY(desk.log().isEmpty());
        delete desk.dialog->findChild<CampaignDialog *>();
        desk.test.prompts().choice = Choice::Other;
        QVERIFY(desk.saved(u"anyway.pdf"_s).contains(u"Brook leaflets 1"_s));
    }

    void wholeImprintIsNotAskedAbout()
    {
        Desk desk;
        desk.openRounds({desk.town.leafletRound});
        desk.test.prompts().paths = {desk.town.path(u"printer.pdf"_s)};
        desk.click(u"paperPrintPushButton"_s);
        QTRY_VERIFY(!desk.dialog);
        QCOMPARE(desk.test.prompts().questions, QStringList{u"Brook leaflets 1"_s}); // the printer's
        QCOMPARE(desk.log().first().format, u"paper"_s);
        QVERIFY(pdfPages(desk.town.path(u"printer.pdf"_s)).first().contains(u"Copper Press"_s));
    }

    void slipsAskForTheEditionsImprint()
    {
        Desk desk;
        RoundPrints::printSlips(desk.test.context(), &desk.window, {}, {desk.town.leafletRound});
        desk.take();
        QCOMPARE(desk.find<QComboBox>(u"slipEditionComboBox"_s)->currentText(), u"Spring letter"_s);
        QTest::keyClicks(desk.find<QLineEdit>(u"slipDoneLineEdit"_s), u"Ring Ada"_s);
        QTest::mouseClick(desk.find<QCheckBox>(u"slipPhonesCheckBox"_s), Qt::LeftButton, {}, {8, 8});
        QTRY_VERIFY(desk.isReady());
        desk.test.prompts().choice = Choice::Action;
        desk.click(u"paperSavePushButton"_s);
        QCOMPARE(desk.test.navigator().steps.last().pageId, u"leaflets"_s);
        QCOMPARE(desk.test.navigator().steps.last().target.kind, u"imprint"_s);
        desk.test.prompts().choice = Choice::Other;
        const QString text = desk.saved(u"slips.pdf"_s);
        QVERIFY2(text.contains(u"Ring Ada"_s) && text.contains(u"07700 900123"_s), qPrintable(text));
    }

    void deliverersAreSavedAsATable()
    {
        Desk desk;
        RoundPrints::printDeliverers(desk.test.context(), &desk.window);
        desk.take();
        desk.test.prompts().paths = {desk.town.path(u"deliverers.csv"_s)};
        desk.click(u"paperSavePushButton"_s);
        QTRY_VERIFY(!desk.dialog);
        QFile file(desk.town.path(u"deliverers.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("Ada Okafor"));
    }

    void sheetsGoOutForTheSessionOnTheirRound()
    {
        Desk desk;
        const auto session =
            ActivityRepository::insert(desk.test.connection(), {.kind = ActivityKind::Canvass,
                                                                .title = u"Saturday doors"_s,
                                                                .date = desk.test.clock().today().addDays(2),
                                                                .start = {10, 0},
                                                                .end = {12, 0},
                                                                .round = desk.town.canvassRound});
        ROSETTE_VERIFY(session);
        SheetPrints::printSheets(desk.test.context(), &desk.window, u"Round"_s, {.round = desk.town.canvassRound});
        desk.take();
        QCOMPARE(desk.find<QComboBox>(u"contactSessionComboBox"_s)->currentIndex(), 1);
        QVERIFY(desk.find<QCheckBox>(u"contactDebriefCheckBox"_s)->isEnabled());
        const QString text = desk.saved(u"pack.pdf"_s);
        QVERIFY2(text.contains(u"Debrief: Saturday doors"_s), qPrintable(text));
        QVERIFY(!SheetRepository::ofActivity(desk.test.connection(), *session)->isEmpty());
    }

    void withoutASessionNothingIsSaidOfOne()
    {
        Desk desk;
        SheetPrints::printSheets(desk.test.context(), &desk.window, u"Round"_s, {.round = desk.town.canvassRound});
        desk.take();
        QVERIFY(!desk.dialog->findChild<QComboBox *>(u"contactSessionComboBox"_s));
        QVERIFY(!desk.saved(u"sheets.pdf"_s).contains(u"Debrief"_s));
    }

    void refusalsStandInThePlaceOfThePages()
    {
        Desk desk;
        RoundPrints::printSlips(desk.test.context(), &desk.window);
        auto *dialog = desk.window.findChild<PaperDialog *>(u"paperDialog"_s);
        auto *preview = dialog->findChild<PaperPreview *>(u"paperPreview"_s);
        QTRY_VERIFY2(preview->sentence().contains(u"no bundle"_s), qPrintable(preview->sentence()));
        QVERIFY(!dialog->findChild<QPushButton *>(u"paperPrintPushButton"_s)->isEnabled());
    }
};

QTEST_MAIN(TestPaperDialog)
#include "tst_paperdialog.moc"
