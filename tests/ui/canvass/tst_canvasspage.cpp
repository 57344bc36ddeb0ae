#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/canvass/conversation.h"
#include "models/canvass/followup.h"
#include "models/canvass/sheet.h"
#include "models/people/personrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/canvass/canvasspage.h"
#include "ui/canvass/codebar.h"
#include "ui/canvass/codebars.h"
#include "ui/canvass/placefiguresmodel.h"
#include "ui/canvass/progresslinks.h"
#include "ui/canvass/weekbar.h"
#include "ui/canvass/weekbars.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptypage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// A volunteer on Sunday afternoon, with a sheet beside the keyboard.
class TestCanvassPage : public QObject
{
    Q_OBJECT

    /// Sheet 1: five people at four doors of Acre Lane.
    static void printSheet(UiTestCampaign &test)
    {
        const Status status = test.campaign().write([](Connection &c) -> Status {
            Doorsteps doorsteps(c);
            QList<SheetLine> lines;
            for (const QString &number : {u"2"_s, u"4"_s, u"6"_s, u"8"_s, u"10"_s}) {
                const DoorId door = doorsteps.door(u"Acre Lane"_s, number);
                lines += SheetLine{{}, {}, int(lines.size()) + 1, door, doorsteps.elector(door, u"Ford"_s),
                                   {{u"door"_s, number}, {u"name"_s, u"Ann Ford"_s}}};
            }
            Sheet sheet;
            sheet.number = 1;
            sheet.title = u"Acre Lane, even numbers"_s;
            ROSETTE_CHECK(SheetRepository::insert(c, sheet, lines));
            return {};
        });
        if (!status)
            qFatal("%s", qPrintable(status.error().message));
    }

    static void type(QWidget *field, const QString &text)
    {
        QTest::keyClicks(field, text);
        QTest::keyClick(field, Qt::Key_Return);
    }

    struct Typing
    {
        UiTestCampaign test;
        std::unique_ptr<CanvassPage> page;
        QLineEdit *number = nullptr;
        QLineEdit *entry = nullptr;

        Typing()
        {
            printSheet(test);
            page = std::make_unique<CanvassPage>(test.context());
            page->resize(1200, 800);
            page->show();
            page->findChild<QAction *>(u"enterAction"_s)->trigger();
            number = page->findChild<QLineEdit *>(u"sheetNumberLineEdit"_s);
            entry = page->findChild<QLineEdit *>(u"entryLineEdit"_s);
        }
        QString totals() const { return page->findChild<QLabel *>(u"checkTotalLabel"_s)->text(); }
        QString newestAnswer() const { return page->findChild<QListWidget *>(u"answersListWidget"_s)->item(0)->text(); }
        int heard() { return int(*ConversationRepository::count(test.connection())); }
    };

    /// Waits for the figures, which are counted in a task.
    static void waitForFigures(UiTestCampaign &test) { QTRY_VERIFY(!test.tasks().isBusy()); }

    /// The sheet was typed back: three doors in vain, one spoken to; and the figures are shown.
    struct Progress : Typing
    {
        Progress()
        {
            type(number, u"1"_s);
            type(entry, u"na: 1 2 3"_s);
            type(entry, u"4: spoke, support 2"_s);
            child<QTabBar>(u"canvassTabBar"_s)->setCurrentIndex(0);
            waitForFigures(test);
        }
        template <typename T>
        T *child(const QString &name) const
        {
            return page->findChild<T *>(name);
        }
        const QList<RecordingNavigator::Step> &steps() { return test.navigator().steps; }
        void chooseBy(const QString &text)
        {
            auto *by = child<QComboBox>(u"byComboBox"_s);
            by->setCurrentIndex(by->findText(text));
        }
        void press(PlaceFiguresModel::Column column)
        {
            auto *table = child<DataTable>(u"canvassFiguresDataTable"_s);
            table->setCurrentIndex(table->model()->index(0, column));
            QTest::keyClick(table, Qt::Key_Return);
        }
        /// The dialog that was opened last.
        QDialog *rows()
        {
            waitForFigures(test);
            return page->findChildren<QDialog *>(u"figureRowsDialog"_s).value(0);
        }
        /// How many rows it shows; closes it.
        int rowsShown()
        {
            QDialog *dialog = rows();
            if (!dialog)
                return -1;
            const int count = dialog->findChild<DataTable *>(u"figureRowsDataTable"_s)->model()->rowCount();
            delete dialog;
            return count;
        }
    };

private slots:
    void everyFigureOpensTheRowsBehindIt()
    {
        Progress progress;
        progress.chooseBy(u"By district"_s);
        auto *table = progress.child<DataTable>(u"canvassFiguresDataTable"_s);
        QCOMPARE(table->model()->rowCount(), 1);
        progress.press(PlaceFiguresModel::Tried);
        QCOMPARE(progress.rowsShown(), 4);
        progress.press(PlaceFiguresModel::Contacts);
        QCOMPARE(progress.rowsShown(), 1);
        progress.press(PlaceFiguresModel::WithUs);
        QCOMPARE(progress.rowsShown(), 1);
        progress.press(PlaceFiguresModel::Undecided);
        QCOMPARE(progress.rowsShown(), 0);
        progress.press(PlaceFiguresModel::Doors);
        QCOMPARE(progress.rowsShown(), 5);
        progress.press(PlaceFiguresModel::FollowUpsDue);
        QCOMPARE(progress.rowsShown(), 0);
    }

    void aRowOpensItsPersonAndTheRowsOpenAsPeople()
    {
        Progress progress;
        progress.chooseBy(u"By district"_s);
        progress.press(PlaceFiguresModel::Contacts);
        auto *rows = progress.rows();
        QVERIFY(rows->windowTitle().startsWith(u"People spoken to, KAA, since"_s));
        rows->findChild<QPushButton *>(u"openFigureRowPushButton"_s)->click();
        QCOMPARE(progress.steps().last().pageId, u"people"_s);
        QCOMPARE(progress.steps().last().target.kind, u"person"_s);

        progress.press(PlaceFiguresModel::Contacts);
        progress.rows()->findChild<QPushButton *>(u"rowsAsPeoplePushButton"_s)->click();
        const Target target = progress.steps().last().target;
        QCOMPARE(target.kind, u"filter"_s);
        const auto filter = PersonFilter::fromJson(QJsonDocument::fromJson(target.text.toUtf8()).object());
        QVERIFY(filter.district);
        QCOMPARE(*PersonRepository::count(progress.test.connection(), filter), 1);
    }

    void figuresOfTheSentenceAreLinks()
    {
        Progress progress;
        auto *sentence = progress.child<QLabel>(u"progressSentenceLabel"_s);
        emit sentence->linkActivated(QString::number(int(CanvassFigure::DoorsTried)));
        QCOMPARE(progress.rowsShown(), 4);
        QVERIFY(!sentence->text().contains(u"follow-up"_s)); // none is due: nothing to open
    }

    void barsOpenWhatTheyCountByKeyboard()
    {
        Progress progress;
        auto *outcomes = progress.child<CodeBars>(u"outcomesCodeBars"_s);
        const QList<CodeBar *> bars = outcomes->findChildren<CodeBar *>();
        QCOMPARE(bars.size(), 2);
        const auto none = std::find_if(bars.begin(), bars.end(), [](const CodeBar *bar) { return bar->count() == 3; });
        QVERIFY(none != bars.end());
        QCOMPARE((*none)->accessibleName(), u"No answer: 3"_s);
        QTest::keyClick(*none, Qt::Key_Return);
        QCOMPARE(progress.rowsShown(), 3);

        const QList<WeekBar *> weeks = progress.child<WeekBars>(u"canvassWeekBars"_s)->findChildren<WeekBar *>();
        QCOMPARE(weeks.size(), 12);
        QVERIFY(!weeks.first()->isEnabled());
        QVERIFY2(weeks.last()->accessibleName().contains(u"1 people spoken to, 4 doors tried"_s),
                 qPrintable(weeks.last()->accessibleName()));
        QTest::mouseClick(weeks.last(), Qt::LeftButton);
        QCOMPARE(progress.rowsShown(), 1);
    }

    void theMapOpensForTheSamePlaceAndPeriod()
    {
        Progress progress;
        progress.chooseBy(u"By district"_s);
        progress.child<QAction>(u"mapProgressAction"_s)->trigger();
        QCOMPARE(progress.steps().last().pageId, u"map"_s);
        QVERIFY(progress.steps().last().target.kind.isEmpty());
        progress.child<DataTable>(u"canvassFiguresDataTable"_s)->selectSourceRow(0);
        progress.child<QAction>(u"mapProgressAction"_s)->trigger();
        const Target target = progress.steps().last().target;
        QCOMPARE(target.kind, u"district"_s);
        QCOMPARE(target.text, u"canvass"_s);
        QCOMPARE(target.date, progress.test.clock().today().addDays(-29));
    }

    void typingCountsNothingThatIsNotSeen()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        waitForFigures(typing.test);
        type(typing.entry, u"na: 1 2 3"_s);
        QVERIFY(!typing.test.tasks().isBusy());
        typing.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(0);
        QVERIFY(typing.test.tasks().isBusy());
        waitForFigures(typing.test);
    }

    void theListsForTheNextRoundsHoldThoseWhoBelongOnThem()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        type(typing.entry, u"na: 1 2 3"_s);
        type(typing.entry, u"4: spoke, support 1"_s);
        Connection &c = typing.test.connection();
        QCOMPARE(*PersonRepository::count(c, ProgressLinks::secondRound()), 3);
        QCOMPARE(*PersonRepository::count(c, ProgressLinks::knockUp()), 1);
        QCOMPARE(*PersonRepository::count(c, ProgressLinks::postalVoters()), 0);
        typing.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(0);
        typing.page->findChild<QPushButton *>(u"secondRoundPushButton"_s)->click();
        QCOMPARE(typing.test.navigator().steps.last().target.text,
                 ProgressLinks::people(ProgressLinks::secondRound()).target.text);
        waitForFigures(typing.test);
    }

    void anEmptyCampaignIsNotCalledDone()
    {
        UiTestCampaign test;
        CanvassPage page(test.context());
        page.show();
        waitForFigures(test);
        QCOMPARE(page.findChild<QLabel *>(u"progressSentenceLabel"_s)->accessibleName(),
                 u"Nobody called at a door in this period"_s);
        const auto *empty = page.findChild<DataTable *>(u"nextGroundsDataTable"_s)->findChild<EmptyPage *>();
        QVERIFY(empty);
        QVERIFY(!empty->findChildren<QLabel *>().isEmpty());
        bool isSaid = false;
        for (const QLabel *label : empty->findChildren<QLabel *>())
            isSaid |= label->text().startsWith(u"No electors yet"_s);
        QVERIFY(isSaid);
    }

    void whereToGoNextSaysWhyAndPrints()
    {
        Typing typing;
        typing.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(0);
        waitForFigures(typing.test);
        auto *next = typing.page->findChild<DataTable *>(u"nextGroundsDataTable"_s);
        auto *open = typing.page->findChild<QAction *>(u"openGroundAction"_s);
        QCOMPARE(next->model()->rowCount(), 1);
        QVERIFY(next->model()->index(0, 1).data().toString().startsWith(u"Never visited: 5 door"_s));
        QVERIFY(!open->isEnabled());
        next->selectSourceRow(0);
        QVERIFY(open->isEnabled());
        open->trigger();
        QCOMPARE(typing.test.navigator().steps.last().pageId, u"people"_s);
    }

    void aSheetIsTypedBackByKeyboardAlone()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        QVERIFY(typing.entry->isEnabled());
        QCOMPARE(typing.page->focusWidget(), typing.entry);

        type(typing.entry, u"na: 1 2 3"_s);
        QCOMPARE(typing.heard(), 3);
        QCOMPARE(typing.entry->text(), QString());
        QVERIFY2(typing.newestAnswer().contains(u"No answer saved for 1, 2, 3."_s), qPrintable(typing.newestAnswer()));
        QVERIFY2(typing.totals().contains(u"3 of 5 lines · 3 of 5 doors"_s), qPrintable(typing.totals()));

        type(typing.entry, u"4: spoke, support 2, poster"_s);
        QVERIFY(typing.totals().contains(u"people spoken to 1"_s));
        QCOMPARE(*FollowUpRepository::countOpen(typing.test.connection()), 1);
    }

    void aLineThatCannotBeUsedStaysToBeMended()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        type(typing.entry, u"flying: 3"_s);
        QCOMPARE(typing.heard(), 0);
        QCOMPARE(typing.entry->selectedText(), u"flying: 3"_s);
        QVERIFY(typing.newestAnswer().contains(u"Not saved"_s));
    }

    void aTypedLineIsUndone()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        type(typing.entry, u"dnc: 5"_s);
        QCOMPARE(typing.heard(), 1);
        typing.test.campaign().undoStack().undo();
        QCOMPARE(typing.heard(), 0);
        QVERIFY(typing.totals().contains(u"0 of 5 lines"_s));
    }

    void anUnknownNumberIsSaid()
    {
        Typing typing;
        type(typing.number, u"77"_s);
        QVERIFY2(typing.test.message().contains(u"There is no sheet 77"_s), qPrintable(typing.test.message()));
        QVERIFY(!typing.entry->isEnabled());
    }

    void thePrintedCodeIsReadToo()
    {
        Typing typing;
        type(typing.number, u"ROSETTE:SHEET:1"_s);
        QCOMPARE(typing.number->text(), u"1"_s);
    }

    void escapeLeadsBackToTheNumberAndFinishingIsUndone()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        QTest::keyClick(typing.entry, Qt::Key_Escape);
        QCOMPARE(typing.page->focusWidget(), typing.number);
        auto *finish = typing.page->findChild<QPushButton *>(u"finishSheetButton"_s);
        QTest::mouseClick(finish, Qt::LeftButton);
        QVERIFY(SheetRepository::findByNumber(typing.test.connection(), 1)->enteredAt.has_value());
        typing.test.campaign().undoStack().undo();
        QVERIFY(!SheetRepository::findByNumber(typing.test.connection(), 1)->enteredAt.has_value());
    }

    void aSheetIsOpenedFromTheListAndByATarget()
    {
        Typing typing;
        auto *tabs = typing.page->findChild<QTabBar *>(u"canvassTabBar"_s);
        tabs->setCurrentIndex(2);
        typing.page->findChild<DataTable *>(u"sheetsDataTable"_s)->selectSourceRow(0);
        typing.page->findChild<QAction *>(u"enterSheetAction"_s)->trigger();
        QCOMPARE(tabs->currentIndex(), 1);
        QVERIFY(typing.entry->isEnabled());
        typing.page->reveal(Target{u"sheet"_s, SheetRepository::findByNumber(typing.test.connection(), 1)->id.value()});
        QCOMPARE(tabs->currentIndex(), 1);
    }

    void aFollowUpIsDoneAndUndone()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        type(typing.entry, u"4: spoke, poster"_s);
        typing.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(5);
        auto *table = typing.page->findChild<DataTable *>(u"followUpsDataTable"_s);
        table->selectSourceRow(0);
        auto *note = typing.page->findChild<QLineEdit *>(u"followUpNoteLineEdit"_s);
        note->setFocus();
        type(note, u"large one"_s);
        QCOMPARE(FollowUpRepository::list(typing.test.connection())->first().note, u"large one"_s);
        typing.page->findChild<QAction *>(u"doneAction"_s)->trigger();
        QCOMPARE(*FollowUpRepository::countOpen(typing.test.connection()), 0);
        QCOMPARE(table->model()->rowCount(), 0);
        typing.page->findChild<QCheckBox *>(u"withDoneCheckBox"_s)->click();
        QCOMPARE(table->model()->rowCount(), 1);
        typing.test.campaign().undoStack().undo();
        QCOMPARE(*FollowUpRepository::countOpen(typing.test.connection()), 1);
    }

    void progressSaysWhatWasTyped()
    {
        Typing typing;
        type(typing.number, u"1"_s);
        type(typing.entry, u"na: 1"_s);
        type(typing.entry, u"2: spoke"_s);
        typing.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(0);
        waitForFigures(typing.test);
        const QString sentence = typing.page->findChild<QLabel *>(u"progressSentenceLabel"_s)->accessibleName();
        QVERIFY2(sentence.startsWith(u"2 doors tried, somebody spoken to at 1 of them (50 %)"_s), qPrintable(sentence));
    }
};

QTEST_MAIN(TestCanvassPage)
#include "tst_canvasspage.moc"
