#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>

#include "models/imports/importkind.h"
#include "models/people/contactpoint.h"
#include "models/people/personrepository.h"
#include "models/volunteers/availabilityrepository.h"
#include "models/volunteers/volunteerrepository.h"
#include "tests/ui/imports/importdesk.h"
#include "ui/imports/findingsmodel.h"
#include "ui/imports/tallylist.h"
#include "ui/widgets/datatable.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kHeading =
    "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector DOB,Elector Surname,"
    "Elector Forename,PostCode,Address1,Address2,Address3,Address4,Address5,Address6\r\n";
constexpr auto kBefore = "KAA,1,0,,,Rossetti,Ivy Saqib,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                         "KAA,2,0,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                         "KAA,3,0,G,,Khan,Freya Ada,NW1 9JJ,6 Acre Villas,London,,,,\r\n"
                         "KAA,4,0,,,Jackson,Oscar,NW1 9JJ,8 Acre Villas,London,,,,\r\n"
                         "KAA,5,0,,,Matei,Elif,NW1 9JJ,10 Beck Road,London,,,,\r\n"
                         "KAA,6,0,,,Begum,Alice,NW1 9JJ,12 Beck Road,London,,,,\r\n";
/// Ivy's times and skills are understood in part only, Ada stands twice, Sam's line is plain.
constexpr auto kVolunteers =
    "Name,Mobile,Post code,Can do,When free,Max per week,Notes\n"
    "Ivy Doyle,07700 900540,NW5 1LB,driver,Sat mornings when Arsenal play away,2,no stairs please\n"
    "Ada Okafor,07700 900123,NW5 2AB,stall lead,weekends,1,\n"
    "ADA OKAFOR,07700900123,,leaflets,,,same as above?\n"
    "Sam Reilly,07700 900777,NW5 2AB,\"canvasser, driver\",weekday evenings,as many as needed,\n";

/// Lily and Oscar moved, Elif's marker changed, Adam is new; Freya left; all numbers are new.
constexpr auto kAfter = "KAA,11,0,,,Rossetti,Ivy Saqib,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                        "KAA,12,0,,,Sullivan,Lily,NW1 9JJ,22 Beck Road,London,,,,\r\n"
                        "KAA,13,0,,,Jackson,Oscar,NW1 9JJ,24 Beck Road,London,,,,\r\n"
                        "KAA,14,0,B,,Matei,Elif,NW1 9JJ,10 Beck Road,London,,,,\r\n"
                        "KAA,15,0,,,Begum,Alice,NW1 9JJ,12 Beck Road,London,,,,\r\n"
                        "KAA,16,0,,,Green,Adam,NW1 9JJ,26 Beck Road,London,,,,\r\n";

} // namespace

/// What a new register would do, looked at row by row before anything changes.
class TestImportPreview : public QObject
{
    Q_OBJECT

    static QString write(ImportDesk &desk, const QString &name, const char *rows, const char *heading = kHeading)
    {
        QFile file(QDir(desk.test.file().folder()).filePath(name));
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(QByteArray(heading) + rows) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    static Result<ImportReport> import(ImportDesk &desk, ImportKind kind, const QString &file)
    {
        const Feedback feedback;
        return runImport(kind, desk.test.campaign().file(), desk.test.connection(), {file},
                         ImportOptions{false, desk.test.clock(), feedback});
    }

    /// A register is in, and the December one is looked at.
    static void lookAtDecember(ImportDesk &desk)
    {
        ROSETTE_VERIFY(import(desk, ImportKind::Register, write(desk, u"summer.csv"_s, kBefore)));
        desk.chooseFiles({write(desk, u"december.csv"_s, kAfter)});
        QVERIFY(desk.waitFor("findingsDataTable"));
    }

    static void lookAtVolunteers(ImportDesk &desk)
    {
        desk.chooseFiles({write(desk, u"volunteers.csv"_s, kVolunteers, "")});
        QVERIFY(desk.waitFor("findingsDataTable"));
    }
    static Volunteer volunteer(ImportDesk &desk, const QString &name)
    {
        return VolunteerRepository::findByName(desk.test.connection(), name).valueOr({});
    }
    static QString weekOf(ImportDesk &desk, const QString &name)
    {
        return AvailabilityRepository::find(desk.test.connection(), volunteer(desk, name).id).valueOr({}).words();
    }

    static QAbstractItemModel *rows(const ImportDesk &desk)
    {
        return desk.find<DataTable>("findingsDataTable")->model();
    }

    static QString cell(const ImportDesk &desk, int row, int column)
    {
        return rows(desk)->index(row, column).data().toString();
    }

    /// Names of the rows in sight.
    static QStringList names(const ImportDesk &desk)
    {
        QStringList names;
        for (int row = 0; row < rows(desk)->rowCount(); ++row)
            names += cell(desk, row, FindingsModel::Name);
        return names;
    }

    /// Clicks the line with that label; its number, or -1.
    static qint64 chooseTally(const ImportDesk &desk, const char *list, const QString &label)
    {
        auto *tallies = desk.find<TallyList>(list);
        for (int row = 0; row < tallies->model()->rowCount(); ++row) {
            const QModelIndex index = tallies->model()->index(row, TallyModel::Label);
            if (index.data().toString() != label)
                continue;
            tallies->scrollTo(index);
            QTest::mouseClick(tallies->viewport(), Qt::LeftButton, Qt::NoModifier, tallies->visualRect(index).center());
            return QString(index.siblingAtColumn(TallyModel::Number).data().toString()).remove(u',').toLongLong();
        }
        return -1;
    }

    static QString decisions(const ImportDesk &desk) { return desk.find<QLabel>("decisionCountLabel")->text(); }

    static PersonId personCalled(ImportDesk &desk, const QString &name)
    {
        const auto ids = PersonRepository::ids(desk.test.connection(), PersonFilter{.text = name}, -1);
        return ids && ids->size() == 1 ? ids->first() : PersonId();
    }

private slots:
    void doubtedWordsAreTakenOnlyWhenSomebodyAgrees()
    {
        ImportDesk desk;
        lookAtVolunteers(desk);
        QCOMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
        QCOMPARE(names(desk), (QStringList{u"Ivy Doyle"_s, u"Ada Okafor"_s}));
        QVERIFY(!desk.isShown("groupsTallyList")); // nobody of them has a street
        QVERIFY(desk.find<QLabel>("timesUnderstoodLabel")->text().startsWith(u"▲ Sat 06:00–12:00"));
        QVERIFY(desk.find<QLabel>("careUnderstoodLabel")->text().contains(u"no stairs"));
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(weekOf(desk, u"Ivy Doyle"_s), QString());
        QCOMPARE(volunteer(desk, u"Ivy Doyle"_s).availabilityText, u"Sat mornings when Arsenal play away"_s);
        QCOMPARE(volunteer(desk, u"Ivy Doyle"_s).skills, QStringList{u"driver"_s});
        QVERIFY(volunteer(desk, u"Ivy Doyle"_s).avoidsStairs);
        QCOMPARE(weekOf(desk, u"Sam Reilly"_s), u"Mon–Fri 18:00–22:00"_s); // plain: shown, and taken
        QCOMPARE(desk.count("volunteers"), 3);                             // Ada's two lines were put together
    }

    void aCellIsPutInOtherWordsAndADoubleIsTwoPeople()
    {
        ImportDesk desk;
        lookAtVolunteers(desk);
        auto *times = desk.find<QLineEdit>("timesReadingLineEdit");
        times->setFocus();
        times->selectAll();
        QTest::keyClicks(times, u"Sat 9-11"_s);
        QCOMPARE(desk.find<QLabel>("timesUnderstoodLabel")->text(), u"● Sat 09:00–11:00"_s);
        QTest::keyClick(times, Qt::Key_Return);
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);
        auto *table = desk.find<DataTable>("findingsDataTable");
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(desk.find<QLabel>("detailsTitleLabel")->text(), u"Ada Okafor"_s);
        QVERIFY(desk.find<QRadioButton>("proposal1RadioButton")->isChecked()); // the same, unless told otherwise
        QTest::keyClick(table, Qt::Key_2);
        QCOMPARE(decisions(desk), u"● 0 to decide · 2 decided"_s);
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(weekOf(desk, u"Ivy Doyle"_s), u"Sat 09:00–11:00"_s);
        QCOMPARE(volunteer(desk, u"Ivy Doyle"_s).availabilityText, u"Sat mornings when Arsenal play away"_s);
        QCOMPARE(desk.count("volunteers"), 4);
    }

    void whatWasUnderstoodIsAgreedToByKeyAndForAll()
    {
        ImportDesk desk;
        lookAtVolunteers(desk);
        auto *table = desk.find<DataTable>("findingsDataTable");
        QTest::keyClick(table, Qt::Key_A);
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);
        QVERIFY(desk.find<QLabel>("timesUnderstoodLabel")->text().startsWith(u"✓ Sat 06:00–12:00"));
        QTest::keyClick(table, Qt::Key_0);
        QCOMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
        desk.page.findChild<QAction *>(u"agreeToAllAction"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(decisions(desk), u"▲ 1 to decide · 1 decided"_s, kPatienceMs); // who Ada is, stays
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(weekOf(desk, u"Ivy Doyle"_s), u"Sat 06:00–12:00"_s);
    }

    void countsAndStreetsNarrowTheRows()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        QCOMPARE(desk.count("people"), 6); // nothing was changed
        QCOMPARE(chooseTally(desk, "outcomesTallyList", u"All rows"_s), 9);
        QCOMPARE(rows(desk)->rowCount(), 9);
        QCOMPARE(chooseTally(desk, "outcomesTallyList", u"Gone"_s), 3);
        QCOMPARE(names(desk), (QStringList{u"Lily Sullivan"_s, u"Freya Ada Khan"_s, u"Oscar Jackson"_s}));
        QCOMPARE(chooseTally(desk, "outcomesTallyList", u"New"_s), 3);
        QCOMPARE(chooseTally(desk, "outcomesTallyList", u"Changed"_s), 3);
        QCOMPARE(chooseTally(desk, "groupsTallyList", u"Acre Villas"_s), 1);
        QCOMPARE(names(desk), QStringList{u"Ivy Saqib Rossetti"_s});
        QCOMPARE(cell(desk, 0, FindingsModel::Address), u"2 Acre Villas"_s);
        QVERIFY(cell(desk, 0, FindingsModel::Detail).contains(u"KAA-1 → KAA-11"));
        QCOMPARE(chooseTally(desk, "groupsTallyList", u"All streets"_s), 3);
        QCOMPARE(rows(desk)->rowCount(), 3);
    }

    void rowsAreFoundByWhatIsTyped()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        chooseTally(desk, "outcomesTallyList", u"All rows"_s);
        desk.find<QLineEdit>("searchLineEdit")->setFocus();
        QTest::keyClicks(desk.find<QLineEdit>("searchLineEdit"), u"matei"_s);
        QTRY_COMPARE_WITH_TIMEOUT(names(desk), QStringList{u"Elif Matei"_s}, kPatienceMs);
        QCOMPARE(desk.find<QLabel>("countLabel")->text(), u"1 row"_s);
        QTest::keyClicks(desk.find<QLineEdit>("searchLineEdit"), u"xyz"_s);
        QTRY_COMPARE_WITH_TIMEOUT(rows(desk)->rowCount(), 0, kPatienceMs);
        desk.find<QLineEdit>("searchLineEdit")->clear();
        QTRY_COMPARE(rows(desk)->rowCount(), 9);
    }

    void aCardTellsWhatChangesAndWhatTheFileSays()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        chooseTally(desk, "outcomesTallyList", u"Changed"_s);
        auto *table = desk.find<DataTable>("findingsDataTable");
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(desk.find<QLabel>("detailsTitleLabel")->text(), u"Elif Matei"_s);
        QVERIFY(desk.find<QLabel>("detailsSubtitleLabel")->text().contains(u"line 5"));
        QTRY_VERIFY(desk.find<QLabel>("findingSourceLabel")->text().contains(u"Matei"));
    }

    void anUnsureRowIsDecidedByKeyAndThePersonStays()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        const PersonId lily = personCalled(desk, u"Lily Sullivan"_s);
        QVERIFY(lily);
        QCOMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
        QCOMPARE(names(desk), (QStringList{u"Lily Sullivan"_s, u"Oscar Jackson"_s})); // they come first
        auto *table = desk.find<DataTable>("findingsDataTable");
        QCOMPARE(desk.page.focusWidget(), table);
        QVERIFY(desk.find<QRadioButton>("proposal2RadioButton")->isChecked()); // somebody new, unless told otherwise
        QTest::keyClick(table, Qt::Key_1);
        QVERIFY(desk.find<QRadioButton>("proposal1RadioButton")->isChecked());
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);
        QCOMPARE(cell(desk, 0, FindingsModel::Outcome), u"✓ Moved"_s);
        QVERIFY(desk.find<QLabel>("undecidedLabel")->text().contains(u"1 new"));
        QTest::keyClick(table, Qt::Key_N);
        QCOMPARE(desk.find<QLabel>("detailsTitleLabel")->text(), u"Oscar Jackson"_s);

        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(personCalled(desk, u"Lily Sullivan"_s), lily);
        const auto moved = PersonRepository::row(desk.test.connection(), lily);
        ROSETTE_VERIFY(moved);
        QCOMPARE((*moved)->number, u"KAA-12"_s);
        QCOMPARE((*moved)->address, u"22 Beck Road"_s);
        QCOMPARE(desk.count("people"), 8); // Adam, and Oscar as two: nothing was decided about him
    }

    void aDecisionIsTakenBack()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        desk.click("proposal1RadioButton");
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);
        QTest::keyClick(desk.find<DataTable>("findingsDataTable"), Qt::Key_0);
        QCOMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
        QVERIFY(desk.find<QRadioButton>("proposal2RadioButton")->isChecked());
    }

    void allRowsShownAreDecidedAtOnce()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        const auto trigger = [&](const char *action) {
            desk.page.findChild<QAction *>(QString::fromLatin1(action))->trigger();
        };
        trigger("decideAllKnownAction");
        QTRY_COMPARE(decisions(desk), u"● 0 to decide · 2 decided"_s);
        QCOMPARE(cell(desk, 0, FindingsModel::Outcome), u"✓ Moved"_s);
        trigger("decideAllLaterAction");
        QTRY_COMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
        QTest::keyClicks(desk.find<QLineEdit>("searchLineEdit"), u"lily"_s);
        QTRY_COMPARE(rows(desk)->rowCount(), 1);
        trigger("decideAllSafelyAction"); // only what is shown
        QTRY_COMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);
        QCOMPARE(cell(desk, 0, FindingsModel::Outcome), u"✓ New"_s);
    }

    void whomTwoRowsMayBeIsNotDecidedInBulk()
    {
        ImportDesk desk;
        ROSETTE_VERIFY(import(desk, ImportKind::Register, write(desk, u"summer.csv"_s, kBefore)));
        desk.chooseFiles({write(desk, u"december.csv"_s,
                                "KAA,31,0,,,Sullivan,Lily,NW1 9JJ,22 Beck Road,London,,,,\n"
                                "KAA,32,0,,,Sullivan,Lily,NW1 9JJ,24 Beck Road,London,,,,\n"
                                "KAA,33,0,,,Jackson,Oscar,NW1 9JJ,26 Beck Road,London,,,,\n")});
        QVERIFY(desk.waitFor("findingsDataTable"));
        const QString before = decisions(desk);
        QVERIFY(before.contains(u"0 decided"));
        desk.page.findChild<QAction *>(u"decideAllKnownAction"_s)->trigger();
        QTRY_VERIFY(decisions(desk).contains(u"1 decided"));
        for (int row = 0; row < rows(desk)->rowCount(); ++row)
            QCOMPARE(cell(desk, row, FindingsModel::Outcome) == u"✓ Moved"_s,
                     cell(desk, row, FindingsModel::Name) == u"Oscar Jackson"_s);
    }

    void typingInTheSearchDecidesNothing()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        auto *search = desk.find<QLineEdit>("searchLineEdit");
        search->setFocus();
        QTest::keyClicks(search, u"1n"_s);
        QCOMPARE(search->text(), u"1n"_s);
        QCOMPARE(decisions(desk), u"▲ 2 to decide · 0 decided"_s);
    }

    void theNextUnsureRowIsFoundFromAnywhere()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        desk.click("proposal1RadioButton");
        chooseTally(desk, "outcomesTallyList", u"Gone"_s);
        desk.click("nextUnsureToolButton");
        QCOMPARE(desk.find<QLabel>("detailsTitleLabel")->text(), u"Oscar Jackson"_s);
        desk.click("proposal1RadioButton");
        QVERIFY(!desk.find<QWidget>("nextUnsureToolButton")->isEnabled());
        QCOMPARE(decisions(desk), u"● 0 to decide · 2 decided"_s);
    }

    void aFileThatChangedSinceIsLookedAtAgain()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        desk.click("proposal1RadioButton");
        write(desk, u"december.csv"_s, kBefore);
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("importNoticeBar"));
        QVERIFY(desk.notice().contains(u"changed since you looked"));
        QVERIFY(desk.isVisible("importPushButton"));
        QCOMPARE(desk.count("people"), 6);
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s);

        write(desk, u"december.csv"_s, kAfter);
        desk.click("messageActionToolButton");
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isShown("importNoticeBar") && desk.isVisible("importPushButton"), kPatienceMs);
        QCOMPARE(decisions(desk), u"▲ 1 to decide · 1 decided"_s); // kept: the row asks the same
    }

    void allFilesOfAnImportAreNamed()
    {
        ImportDesk desk;
        desk.chooseFiles({write(desk, u"one.csv"_s, kBefore), write(desk, u"two.csv"_s, kAfter)});
        QVERIFY(desk.waitFor("findingsDataTable"));
        QCOMPARE(desk.find<QLabel>("previewFileLabel")->text(), u"one.csv, two.csv"_s);
    }

    void howAFileIsReadIsFoldedAway()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        QVERIFY(desk.find<QLabel>("guessSummaryLabel")->text().contains(u"Xpress"));
        QVERIFY(!desk.isShown("encodingGuessComboBox"));
        desk.click("unfoldGuessesToolButton");
        QVERIFY(desk.isShown("encodingGuessComboBox"));
        QVERIFY(desk.isShown("nameColumnsPushButton"));
    }

    void newPeopleAreShownAfterwards()
    {
        ImportDesk desk;
        lookAtDecember(desk);
        desk.click("importPushButton");
        QVERIFY(desk.waitFor("doneTitleLabel"));
        QCOMPARE(desk.find<QPushButton>("nextPagePushButton")->text(), u"Show the new people"_s);
        desk.click("nextPagePushButton");
        QCOMPARE(desk.test.navigator().steps.last().target.kind, u"new"_s);
        desk.click("absent-votersStepToolButton"); // the list that is missing still
        QCOMPARE(desk.test.prompts().questions.last(), u"Import: Absent voters"_s);
    }

    void theLastFiveAreUndoneInARow()
    {
        ImportDesk desk;
        const QString summer = write(desk, u"summer.csv"_s, kBefore);
        const QString december = write(desk, u"december.csv"_s, kAfter);
        for (int i = 0; i < 3; ++i) {
            ROSETTE_VERIFY(import(desk, ImportKind::Register, summer));
            ROSETTE_VERIFY(import(desk, ImportKind::Register, december));
        }
        auto *recent = desk.find<DataTable>("recentImportsDataTable");
        QTRY_COMPARE(recent->model()->rowCount(), 6);
        for (int left = 5; left >= 1; --left) {
            desk.click("undoLastImportPushButton");
            QTRY_COMPARE_WITH_TIMEOUT(recent->model()->rowCount(), left, kPatienceMs);
            QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was undone"), kPatienceMs);
        }
        QCOMPARE(desk.count("electors"), 6);
        QVERIFY(!desk.find<QPushButton>("undoLastImportPushButton")->isEnabled()); // too long ago
    }

    void anUndoThatWouldLoseWorkIsRefusedInWords()
    {
        ImportDesk desk;
        ROSETTE_VERIFY(import(desk, ImportKind::Register, write(desk, u"summer.csv"_s, kBefore)));
        const PersonId lily = personCalled(desk, u"Lily Sullivan"_s);
        ROSETTE_VERIFY(desk.test.campaign().edit(u"Add a phone"_s, [&](Connection &c) -> Status {
            ROSETTE_CHECK(ContactPointRepository::insert(c, ContactPoint{.person = lily, .value = u"07700 900123"_s}));
            return {};
        }));
        desk.click("undoLastImportPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(desk.notice().contains(u"was not undone"), kPatienceMs);
        QVERIFY(desk.isVisible("chooseFilePushButton"));
        QCOMPARE(desk.count("people"), 6);
    }
};

QTEST_MAIN(TestImportPreview)
#include "tst_importpreview.moc"
