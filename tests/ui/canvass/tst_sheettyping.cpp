#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabBar>
#include <QTest>

#include "models/canvass/conversation.h"
#include "models/canvass/sheet.h"
#include "models/canvass/sheetterms.h"
#include "models/canvass/sheettotals.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/support/papersaving.h"
#include "ui/canvass/canvasspage.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kDoors = 40;

/// Counts what is pressed, and says whether a mouse was touched.
class KeyCounter : public QObject
{
public:
    KeyCounter() { qApp->installEventFilter(this); }

    int keys = 0;
    bool isMouseUsed = false;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (qobject_cast<QLineEdit *>(watched) &&
            event->type() == QEvent::KeyPress) // what it leaves alone goes on to its parents
            ++keys;
        isMouseUsed = isMouseUsed || (watched->isWidgetType() && event->type() == QEvent::MouseButtonPress);
        return false;
    }
};

} // namespace

/// A clipboard of forty doors, typed back in the window.
class TestSheetTyping : public QObject
{
    Q_OBJECT

    /// Sheet 1 with forty doors of one voter each, asking about buses.
    struct Desk
    {
        UiTestCampaign test;
        std::unique_ptr<CanvassPage> page;
        QLineEdit *number = nullptr;
        QLineEdit *entry = nullptr;

        Desk()
        {
            const Status status = test.campaign().write([](Connection &c) { return print(c); });
            if (!status)
                qFatal("%s", qPrintable(status.error().message + status.error().detail));
            page = std::make_unique<CanvassPage>(test.context());
            page->resize(1200, 800);
            page->show();
            page->findChild<QAction *>(u"enterAction"_s)->trigger();
            number = page->findChild<QLineEdit *>(u"sheetNumberLineEdit"_s);
            entry = page->findChild<QLineEdit *>(u"entryLineEdit"_s);
        }
        static Status print(Connection &c)
        {
            Doorsteps doorsteps(c);
            QList<SheetLine> lines;
            for (int i = 1; i <= kDoors; ++i) {
                const DoorId door = doorsteps.door(u"Acre Lane"_s, QString::number(i));
                lines += SheetLine{{}, {}, i, door, doorsteps.elector(door, u"Ford"_s), {{u"name"_s, u"Ann Ford"_s}}};
            }
            ROSETTE_CHECK(
                QuestionRepository::insert(c, Question{.text = u"Do you use the bus?"_s, .shortText = u"Buses"_s}));
            ROSETTE_ASSIGN(const SheetTerms terms, SheetTerms::present(c, QDate(2026, 5, 19)));
            Sheet sheet;
            sheet.number = 1;
            sheet.title = u"Acre Lane"_s;
            sheet.heading = {{u"terms"_s, terms.toJson()}};
            ROSETTE_CHECK(SheetRepository::insert(c, sheet, lines));
            return {};
        }
        void type(QLineEdit *field, const QString &text) const
        {
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        }
        SheetTotals totals()
        {
            return *SheetTotals::of(test.connection(), SheetRepository::findByNumber(test.connection(), 1)->id);
        }
        QString label(const QString &name) const { return page->findChild<QLabel *>(name)->text(); }
        QString newestAnswer() const { return page->findChild<QListWidget *>(u"answersListWidget"_s)->item(0)->text(); }
    };

private slots:
    void aSheetTakesFewKeysAndNoMouse_data()
    {
        // Three in ten opened: most only say how they stand, two take a poster, one wants something.
        QTest::addColumn<QStringList>("lines");
        QTest::newRow("line first") << QStringList{
            u"4 s1 poster"_s, u"8 s2 q1y"_s,     u"12 s5"_s,
            u"14 refused"_s,  u"18 s1 q1n"_s,    u"21 s3"_s,
            u"25 s2"_s,       u"28 s1 poster"_s, u"32 s3 casework note lift broken"_s,
            u"35 s4"_s,       u"38 s2"_s,        u"40 s1"_s};
        QTest::newRow("result first") << QStringList{
            u"s1 4 18 28 40"_s, u"s2 8 25 38"_s,  u"s3 21 32"_s, u"s4 35"_s,  u"s5 12"_s,
            u"ref 14"_s,        u"poster 4 28"_s, u"q1y 8"_s,    u"q1n 18"_s, u"32 casework note lift broken"_s};
    }
    void aSheetTakesFewKeysAndNoMouse()
    {
        QFETCH(QStringList, lines);
        Desk desk;
        KeyCounter counter;
        desk.type(desk.number, u"1"_s);
        for (const QString &line : lines)
            desk.type(desk.entry, line);
        desk.type(desk.entry, u"na rest"_s);
        desk.type(desk.entry, u"total 40 12"_s);
        QVERIFY2(desk.newestAnswer().contains(u"agree"_s), qPrintable(desk.newestAnswer()));
        qInfo("%d keys for %d doors", counter.keys, kDoors);
        QVERIFY(counter.keys > kDoors);
        QVERIFY2(counter.keys <= 4 * kDoors, qPrintable(QString::number(counter.keys)));
        QVERIFY(!counter.isMouseUsed);
        QCOMPARE(desk.totals().doorsTried, kDoors);
        QCOMPARE(desk.totals().peopleSpokenTo, 12);
        QCOMPARE(desk.totals().doorsWithoutAnswer, 28);
        QCOMPARE(desk.totals().asks, 3);
    }

    void theSheetsQuestionsStandBesideTheField()
    {
        Desk desk;
        desk.type(desk.number, u"1"_s);
        QVERIFY2(desk.label(u"entryQuestionsLabel"_s).contains(u"Buses"_s),
                 qPrintable(desk.label(u"entryQuestionsLabel"_s)));
        desk.type(desk.entry, u"5 s2 q1y"_s);
        const auto heard = ConversationRepository::list(desk.test.connection(), {}, 10);
        QCOMPARE(heard->first().answers.size(), 1);
    }

    void aNoteIsWarnedOf()
    {
        Desk desk;
        desk.type(desk.number, u"1"_s);
        auto *warning = desk.page->findChild<QLabel *>(u"noteWarningLabel"_s);
        QVERIFY(!warning->isVisible());
        QTest::keyClicks(desk.entry, u"5 spoke, note likes"_s);
        QVERIFY(warning->isVisible());
        QTest::keyClick(desk.entry, Qt::Key_Return);
        QVERIFY(!warning->isVisible());
    }

    void typingAndSheetsFitASmallScreen()
    {
        Desk desk;
        desk.type(desk.number, u"1"_s);
        const auto widthAround = [&](const char *name) {
            return desk.page->findChild<QWidget *>(QLatin1String(name))->parentWidget()->minimumSizeHint().width();
        };
        QVERIFY(widthAround("sheetTitleLabel") <= 890); // of 1100, beside the navigation and inside the page's margins
        QVERIFY(widthAround("sheetsStateLabel") <= 890);
    }

    void aTotalThatDiffersIsSaid()
    {
        Desk desk;
        desk.type(desk.number, u"1"_s);
        desk.type(desk.entry, u"na 1-3"_s);
        desk.type(desk.entry, u"total 4"_s);
        QVERIFY2(desk.newestAnswer().contains(u"doors tried: 3 typed, 4 on paper"_s), qPrintable(desk.newestAnswer()));
        QVERIFY(desk.entry->text().isEmpty());
    }

    void whatIsLeftIsPrintedAgain()
    {
        Desk desk;
        desk.type(desk.number, u"1"_s);
        desk.type(desk.entry, u"na 1-37"_s);
        desk.page->findChild<QTabBar *>(u"canvassTabBar"_s)->setCurrentIndex(2);
        auto *table = desk.page->findChild<DataTable *>(u"sheetsDataTable"_s);
        table->selectSourceRow(0);
        desk.page->findChild<QAction *>(u"printAgainAction"_s)->trigger();
        auto *lines = desk.page->findChild<QComboBox *>(u"reprintLinesComboBox"_s);
        QVERIFY(lines);
        QTest::keyClick(lines, Qt::Key_Down);
        const QString path = desk.test.file().folder() + u"/left.csv"_s;
        savePaper(desk.test, *desk.page, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("Ann Ford"), 3);
        QVERIFY(text.contains("\r\n1,38,")); // typed back by the same number and keys
    }
};

QTEST_MAIN(TestSheetTyping)
#include "tst_sheettyping.moc"
