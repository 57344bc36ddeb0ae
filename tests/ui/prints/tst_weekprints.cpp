#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include "models/output/exportlog.h"
#include "tests/support/pdftext.h"
#include "tests/support/weektown.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/prints/paperdialog.h"
#include "ui/prints/weekprints.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// The week's town with a page's menu to print and share.
struct Desk
{
    UiTestCampaign test;
    WeekTown town{test.campaign(), test.file().folder(), test.clock()};
    QWidget page;
    QAction *share = WeekPrints::shareAction(test.context(), &page, [this] { return town.monday; });
    QPointer<PaperDialog> dialog;

    Desk() { page.show(); }

    QList<QAction *> actions(QMenu *menu = nullptr)
    {
        if (!menu) {
            menu = share->menu();
            emit menu->aboutToShow();
        }
        return menu->actions();
    }
    QStringList texts(QMenu *menu = nullptr)
    {
        QStringList texts;
        for (const QAction *action : actions(menu))
            texts += action->text().remove(u'&');
        texts.removeAll(QString());
        return texts;
    }
    void trigger(const QString &text, QMenu *menu = nullptr)
    {
        for (QAction *action : actions(menu)) {
            if (action->text().remove(u'&').startsWith(text)) {
                action->trigger();
                return;
            }
        }
        qFatal("there is no %s", qPrintable(text));
    }
    /// Opens a paper and waits until its pages are drawn.
    void open(const QString &text)
    {
        trigger(text);
        dialog = page.findChild<PaperDialog *>(u"paperDialog"_s);
        if (!dialog || !QTest::qWaitFor([&] { return isReady(); }))
            qFatal("the pages were not drawn");
    }
    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = page.findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    bool isReady() { return find<QPushButton>(u"paperPrintPushButton"_s)->isEnabled(); }
    void click(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    void check(const QString &box) { QTest::mouseClick(find<QCheckBox>(box), Qt::LeftButton, {}, {8, 8}); }
    void choose(const QString &combo, int index)
    {
        auto *box = find<QComboBox>(combo);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    QString saved(const QString &name)
    {
        if (!QTest::qWaitFor([&] { return isReady(); }))
            qFatal("the pages were not drawn again");
        test.prompts().paths = {town.path(name)};
        click(u"paperSavePushButton"_s);
        if (!QTest::qWaitFor([&] { return !dialog; }))
            qFatal("the dialog did not close");
        return name.endsWith(u".pdf"_s) ? pdfPages(town.path(name)).join(QString()) : QString();
    }
    QList<ExportLogEntry> log() { return ExportLogRepository::list(test.connection()).valueOr({}); }
};

} // namespace

/// The menu with which a page prints and shares its week.
class TestWeekPrints : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void menuOffersTheDaysOnWhichSomethingIs()
    {
        Desk desk;
        const QStringList texts = desk.texts();
        QCOMPARE(texts.size(), 2 + 5);
        QVERIFY2(texts.at(0).startsWith(u"Day sheet for Thu 21 May"_s) && texts.at(1).contains(u"Sat 23 May"_s),
                 qPrintable(texts.join(u'|')));
    }

    void daySheetIsSeenThenSavedWithOrWithoutPhones()
    {
        Desk desk;
        desk.open(u"Day sheet for Sat 23 May"_s);
        QVERIFY(desk.log().isEmpty()); // a look is no way out
        QVERIFY(desk.find<QLabel>(u"paperPageLabel"_s)->text().contains(u"1 of 1"_s));
        desk.check(u"dayPhonesCheckBox"_s);
        const QString text = desk.saved(u"day.pdf"_s);
        QVERIFY2(text.contains(u"Ada Okafor"_s) && !text.contains(u"07700"_s), qPrintable(text));
        QCOMPARE(desk.log().size(), 1);
        desk.open(u"Day sheet for Sat 23 May"_s);
        QVERIFY(!desk.find<QCheckBox>(u"dayPhonesCheckBox"_s)->isChecked()); // as the last time
    }

    void rotaIsSavedAsAWorkbookOrByPerson()
    {
        Desk desk;
        desk.open(u"Rota"_s);
        desk.saved(u"rota.xlsx"_s);
        QVERIFY(desk.town.read(u"rota.xlsx"_s).startsWith("PK"));
        desk.open(u"Rota"_s);
        desk.choose(u"rotaViewComboBox"_s, 1);
        QVERIFY(desk.saved(u"rota.pdf"_s).contains(u"Who is on when"_s));
    }

    void everyonesOwnGoesIntoAFolder()
    {
        Desk desk;
        desk.open(u"Everyone's own"_s);
        QVERIFY(desk.find<QLabel>(u"paperPageLabel"_s)->text().contains(u"of 3"_s));
        desk.choose(u"ownFilesComboBox"_s, 1);
        QTRY_VERIFY(desk.isReady());
        desk.test.prompts().paths = {desk.test.file().folder()};
        desk.click(u"paperFolderPushButton"_s);
        QTRY_VERIFY(!desk.dialog);
        QVERIFY(desk.town.read(u"Tom Reed.ics"_s).contains("BEGIN:VEVENT"));
        QVERIFY(!QFile::exists(desk.town.path(u"Tom Reed.pdf"_s)));
        QVERIFY2(desk.test.message().startsWith(u"Wrote 3 file(s) for 3 volunteer(s)."_s),
                 qPrintable(desk.test.message()));
    }

    void oneVolunteersSheetHasOnePage()
    {
        Desk desk;
        desk.open(u"Everyone's own"_s);
        auto *person = desk.find<QComboBox>(u"ownPersonComboBox"_s);
        desk.choose(u"ownPersonComboBox"_s, person->findText(u"Ben Cole"_s));
        const QString text = desk.saved(u"ben.pdf"_s);
        QVERIFY2(text.contains(u"Ben Cole"_s) && !text.contains(u"Tom Reed"_s), qPrintable(text));
    }

    void publicPosterIsChosenInTheForm()
    {
        Desk desk;
        desk.open(u"Poster"_s);
        desk.choose(u"posterAudienceComboBox"_s, 1);
        QVERIFY(!desk.find<QCheckBox>(u"poster-canvass-CheckBox"_s)->isChecked());
        desk.check(u"poster-meeting-CheckBox"_s);
        const QString text = desk.saved(u"poster.pdf"_s);
        QVERIFY2(text.contains(u"Station stall"_s) && !text.contains(u"Open meeting"_s) && !text.contains(u"Ada"_s),
                 qPrintable(text));
    }

    void calendarIsWrittenForTheChosenDays()
    {
        Desk desk;
        QMenu *calendars = nullptr;
        for (const QAction *action : desk.actions())
            calendars = action->menu() ? action->menu() : calendars;
        QVERIFY(calendars);
        QCOMPARE(desk.texts(calendars).size(), 3);
        desk.test.prompts().paths = {desk.town.path(u"week.ics"_s)};
        desk.trigger(u"Week, "_s, calendars);
        QTRY_VERIFY2(desk.test.message().startsWith(u"2 entries"_s), qPrintable(desk.test.message()));
        QCOMPARE(desk.town.read(u"week.ics"_s).count("BEGIN:VEVENT"), 2);
    }

    void copyingInTheChatTextIsWrittenDown()
    {
        Desk desk;
        desk.trigger(u"Text for the group chat"_s);
        auto *text = desk.find<QPlainTextEdit>(u"chatPlainTextEdit"_s);
        desk.check(u"chatPhonesCheckBox"_s);
        const QString whole = text->toPlainText();
        text->selectAll();
        QTest::keyClick(text, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), whole);
        QCOMPARE(desk.log().size(), 1);
    }

    void chatTextHasPhonesOnlyWhenAskedFor()
    {
        Desk desk;
        desk.trigger(u"Text for the group chat"_s);
        auto *text = desk.find<QPlainTextEdit>(u"chatPlainTextEdit"_s);
        QVERIFY2(text->toPlainText().contains(u"Tom Reed"_s) && !text->toPlainText().contains(u"07700"_s),
                 qPrintable(text->toPlainText()));
        QVERIFY(text->toPlainText().contains(u"1 more wanted"_s));
        desk.check(u"chatGapsCheckBox"_s);
        QVERIFY(!text->toPlainText().contains(u"wanted"_s));
        desk.check(u"chatPhonesCheckBox"_s);
        QVERIFY(text->toPlainText().contains(u"Tom Reed 07700 900456"_s));
        QVERIFY(desk.log().isEmpty());
        text->appendPlainText(u"See you there!"_s);
        desk.click(u"chatCopyPushButton"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"900456"_s) && copied.endsWith(u"See you there!"_s), qPrintable(copied));
        QCOMPARE(desk.log().size(), 1);
        QVERIFY(desk.test.message().contains(u"with phone numbers"_s));
    }
};

QTEST_MAIN(TestWeekPrints)
#include "tst_weekprints.moc"
