#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "models/canvass/retention.h"
#include "models/people/contactpoint.h"
#include "models/people/objection.h"
#include "models/register/registerimport.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/papersaving.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The page of people, used as an organiser does.
class TestPeoplePage : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<PeoplePage> m_page;

    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_page.get(), name);
    }
    Connection &c() { return m_test->connection(); }
    PersonRow person(const QString &number)
    {
        const auto id = PersonRepository::findByNumber(c(), number).valueOr({});
        return PersonRepository::row(c(), id.value_or(PersonId())).valueOr({}).value_or(PersonRow());
    }
    QStringList namesShown()
    {
        QStringList names;
        const auto *model = child<DataTable>(u"peopleDataTable"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names += model->index(row, PeopleModel::Name).data().toString();
        return names;
    }
    QString title() { return child<QLabel>(u"detailsTitleLabel"_s)->text(); }
    void choose(const QString &box, const QString &text)
    {
        auto *combo = child<QComboBox>(box);
        const int index = combo->findText(text);
        if (index < 0)
            qFatal("no %s in %s", qPrintable(text), qPrintable(box));
        combo->setCurrentIndex(index);
        emit combo->activated(index);
    }
    /// The entry of the menu of saved filters; nothing when there is none.
    QAction *saved(const QString &name)
    {
        QMenu *menu = child<QToolButton>(u"savedFiltersToolButton"_s)->menu();
        emit menu->aboutToShow();
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                return action;
        }
        return nullptr;
    }
    QAction *savedIn(const QString &submenu)
    {
        QMenu *menu = child<QToolButton>(u"savedFiltersToolButton"_s)->menu();
        emit menu->aboutToShow();
        return menu->findChild<QMenu *>(submenu)->actions().constFirst();
    }
    void type(const QString &text)
    {
        auto *field = child<QLineEdit>(u"searchLineEdit"_s);
        field->setFocus();
        field->selectAll();
        if (text.isEmpty())
            QTest::keyClick(field, Qt::Key_Delete);
        QTest::keyClicks(field, text);
    }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        QByteArray rows = "Elector Number Prefix,Elector Number,Elector Number Suffix,Elector Markers,Elector "
                          "DOB,Elector Surname,Elector Forename,PostCode,"
                          "Address1,Address2,Address3,Address4,Address5,Address6\r\n"
                          "KAA,1,0,,,Rossetti,Ivy,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                          "KAA,2,0,G,,Rossetti,Oscar,NW1 9JJ,2 Acre Villas,London,,,,\r\n"
                          "KAA,3,1,,,Sullivan,Lily,NW1 9JJ,4 Acre Villas,London,,,,\r\n"
                          "KAB,1,0,F,,Khan,Freya,,Other Electors,,,,,\r\n";
        for (int i = 1; i <= 500; ++i)
            rows += "KAC," + QByteArray::number(i) + ",0,,,Zed,Person" + QByteArray::number(1000 + i) + ",NW5 2AA," +
                    QByteArray::number(i) + " Mill Lane,London,,,,\r\n";
        const QString path = QDir(m_test->file().folder()).filePath(u"register.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(rows) > 0);
        file.close();
        const Feedback feedback;
        ROSETTE_VERIFY(
            importRegister(m_test->campaign().file(), c(), {path}, ImportOptions{false, m_test->clock(), feedback}));
        m_page = std::make_unique<PeoplePage>(m_test->context());
        m_page->resize(1200, 900);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->activated();
    }
    void cleanup()
    {
        m_page.reset();
        m_test.reset();
    }

    void modelKeepsItsPromises()
    {
        PeopleModel model(m_test->campaign(), m_test->tasks());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter({});
        QCOMPARE(model.rowCount(), 504);
        QCOMPARE(model.index(503, PeopleModel::Name).data().toString(), u"Person1500 Zed"_s); // a jump to the end
        QCOMPARE(model.index(0, PeopleModel::Name).data().toString(), u"Freya Khan"_s);
        QCOMPARE(model.rowOf(model.rowAt(321)->id), 321);
        model.setFilter({.text = u"mill"_s});
        QCOMPARE(model.rowCount(), PeopleModel::kMostFound);
        QVERIFY(model.isCutOff());
        model.setFilter({.text = u"nobody at all"_s});
        QCOMPARE(model.rowCount(), 0);
        // A filter is answered by tasks: first a page, then all, in the same order.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setFilter({.status = PersonStatus::Elector});
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.rowCount(), 504);
        QCOMPARE(model.index(503, PeopleModel::Name).data().toString(), u"Person1500 Zed"_s);
        QCOMPARE(model.rowOf(model.rowAt(321)->id), 321);
        QVERIFY(resets.size() <= 1);
        model.setFilter({.status = PersonStatus::Elector, .order = PersonOrder::ByDoor});
        QTRY_COMPARE(model.index(0, PeopleModel::Address).data().toString(), u"2 Acre Villas"_s);
        QTRY_VERIFY(!model.isSearching());
        QCOMPARE(model.index(3 + 9, PeopleModel::Address).data().toString(), u"10 Mill Lane"_s); // after 9, not after 1
    }

    void cursorIsInTheSearchAndTypingFinds()
    {
        QTRY_VERIFY(child<QLineEdit>(u"searchLineEdit"_s)->hasFocus());
        type(u"rosse iv"_s);
        QCOMPARE(namesShown(), QStringList{u"Ivy Rossetti"_s});
        QCOMPARE(title(), u"Ivy Rossetti"_s); // the best find is shown at once
        type(u"kaa-3/1"_s);
        QCOMPARE(namesShown(), QStringList{u"Lily Sullivan"_s});
        type(u""_s);
        QCOMPARE(namesShown().size(), 504);
    }

    void cardShowsRegisterAndHousehold()
    {
        m_page->reveal({.kind = u"person"_s, .id = person(u"KAA-2"_s).id.value()});
        QCOMPARE(title(), u"Oscar Rossetti"_s);
        QCOMPARE(child<QLabel>(u"registrationLabel"_s)->text(), u"KAA-2 · G, EU citizen"_s);
        auto *household = child<QLabel>(u"householdLabel"_s);
        QVERIFY(household->text().contains(u"Ivy Rossetti"_s));
        emit household->linkActivated(u"person:%1"_s.arg(person(u"KAA-1"_s).id.value()));
        QCOMPARE(title(), u"Ivy Rossetti"_s);
    }

    void flagIsSetAndUndone()
    {
        type(u"lily"_s);
        QTest::mouseClick(child<QCheckBox>(u"doNotContactCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(person(u"KAA-3/1"_s).isDoNotContact);
        m_test->campaign().undoStack().undo();
        QVERIFY(!person(u"KAA-3/1"_s).isDoNotContact);
        QVERIFY(!child<QCheckBox>(u"doNotContactCheckBox"_s)->isChecked());
    }

    void phoneIsTypedTidiedAndConsentRecorded()
    {
        type(u"lily"_s);
        auto *mobile = child<QLineEdit>(u"contact0LineEdit"_s);
        mobile->setFocus();
        QTest::keyClicks(mobile, u"07700900555"_s);
        QTest::keyClick(mobile, Qt::Key_Return);
        QCOMPARE(mobile->text(), u"07700 900555"_s);
        auto *consent = child<QComboBox>(u"contact0ConsentComboBox"_s);
        consent->setCurrentIndex(consent->findText(u"agreed"_s));
        emit consent->activated(consent->currentIndex());
        const auto points = ContactPointRepository::list(c(), person(u"KAA-3/1"_s).id).valueOr({});
        QCOMPARE(points.size(), 1);
        QCOMPARE(points.first().consent, Consent::Given);
        QVERIFY(points.first().consentAt > 0);
        mobile->setFocus();
        mobile->selectAll();
        QTest::keyClicks(mobile, u"ask her"_s);
        QTest::keyClick(mobile, Qt::Key_Return);
        QVERIFY(m_test->message().contains(u"ask her"_s));
        QCOMPARE(mobile->text(), u"07700 900555"_s);
    }

    void noteIsKeptOnLeaving()
    {
        type(u"lily"_s);
        auto *note = child<QPlainTextEdit>(u"noteTextEdit"_s);
        note->setFocus();
        QTest::keyClicks(note, u"Rings twice"_s);
        child<QLineEdit>(u"searchLineEdit"_s)->setFocus();
        QCOMPARE(PersonRepository::find(c(), person(u"KAA-3/1"_s).id)->value().note, u"Rings twice"_s);
    }

    void everyWayToReachSomebodyIsSeen()
    {
        type(u"lily"_s);
        for (const auto &[line, typed] :
             {std::pair(u"contact0LineEdit"_s, u"07700900555"_s), std::pair(u"contact1LineEdit"_s, u"07700900556"_s),
              std::pair(u"contact2LineEdit"_s, u"lily@example.org"_s)}) {
            auto *field = child<QLineEdit>(line);
            QVERIFY(field->isVisible());
            field->setFocus();
            QTest::keyClicks(field, typed);
            QTest::keyClick(field, Qt::Key_Return);
        }
        QCOMPARE(child<QLineEdit>(u"contact1LineEdit"_s)->text(), u"07700 900556"_s);
        QCOMPARE(child<QLineEdit>(u"contact2LineEdit"_s)->text(), u"lily@example.org"_s);
        QVERIFY(child<QLineEdit>(u"contact3LineEdit"_s)->text().isEmpty());
    }

    void panelNarrowsAndTheLineSaysAndLiftsIt()
    {
        auto *panel = child<QWidget>(u"personFilterForm"_s);
        QVERIFY(!panel->isVisible());
        QTest::mouseClick(child<QToolButton>(u"filtersToolButton"_s), Qt::LeftButton);
        QVERIFY(panel->isVisible());
        choose(u"districtComboBox"_s, u"KAB"_s);
        QTRY_COMPARE(namesShown(), QStringList{u"Freya Khan"_s});
        auto *words = child<QLabel>(u"activeFilterLabel"_s);
        QCOMPARE(words->text(), u"People in KAB"_s);
        choose(u"statusComboBox"_s, u"Electors"_s);
        choose(u"districtComboBox"_s, u"KAA"_s);
        choose(u"spokenComboBox"_s, u"Not since"_s);
        QCOMPARE(words->text(), u"Electors in KAA, not spoken to since 19 Feb 2026"_s);
        QVERIFY(child<QToolButton>(u"electorsChipToolButton"_s)->isChecked());
        QTRY_COMPARE(namesShown().size(), 3);
        QTest::mouseClick(child<QToolButton>(u"clearFiltersToolButton"_s), Qt::LeftButton);
        QTRY_COMPARE(namesShown().size(), 504);
        QVERIFY(!words->isVisible());
        QCOMPARE(child<QComboBox>(u"districtComboBox"_s)->currentText(), u"All districts"_s);
    }

    void aDayWithoutYearIsThePastOne()
    {
        auto *day = child<DateField>(u"spokenDateField"_s);
        QTest::mouseClick(child<QToolButton>(u"filtersToolButton"_s), Qt::LeftButton);
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"1 oct"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(day->date(), QDate(2025, 10, 1));
        QCOMPARE(child<QLabel>(u"activeFilterLabel"_s)->text(), u"People, not spoken to since 1 Oct 2025"_s);
    }

    void aRevealedDoorIsLifted()
    {
        m_page->reveal({.kind = u"door"_s, .id = person(u"KAA-1"_s).door.value()});
        QTRY_COMPARE(namesShown(), (QStringList{u"Ivy Rossetti"_s, u"Oscar Rossetti"_s}));
        QCOMPARE(child<QLabel>(u"activeFilterLabel"_s)->text(), u"People in 2 Acre Villas"_s);
        QTest::mouseClick(child<QToolButton>(u"clearFiltersToolButton"_s), Qt::LeftButton);
        QTRY_COMPARE(namesShown().size(), 504);
    }

    void filtersAreSavedPickedRenamedAndDeleted()
    {
        QTest::mouseClick(child<QToolButton>(u"electorsChipToolButton"_s), Qt::LeftButton);
        choose(u"districtComboBox"_s, u"KAA"_s);
        m_test->prompts().text = u"Acre voters"_s;
        QTest::mouseClick(child<QToolButton>(u"saveFilterToolButton"_s), Qt::LeftButton);
        QTest::mouseClick(child<QToolButton>(u"clearFiltersToolButton"_s), Qt::LeftButton);
        QTRY_COMPARE(namesShown().size(), 504);
        saved(u"Acre voters"_s)->trigger();
        QTRY_COMPARE(namesShown().size(), 3);
        m_test->prompts().text = u"Acre"_s;
        savedIn(u"renameFilterMenu"_s)->trigger();
        QVERIFY(saved(u"Acre"_s)->isChecked());
        savedIn(u"deleteFilterMenu"_s)->trigger();
        QVERIFY(!saved(u"Acre"_s));
        m_test->campaign().undoStack().undo();
        QVERIFY(saved(u"Acre"_s));
        m_test->campaign().undoStack().undo();
        QVERIFY(saved(u"Acre voters"_s));
    }

    void doNotKnockCoversTheDoor()
    {
        m_page->reveal({.kind = u"person"_s, .id = person(u"KAA-1"_s).id.value()});
        QVERIFY(!child<QLabel>(u"warningLabel"_s)->isVisible());
        auto *knock = child<QCheckBox>(u"doNotKnockCheckBox"_s);
        QVERIFY(knock->text().contains(u"2"_s));
        QTest::mouseClick(knock, Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(person(u"KAA-2"_s).isDoNotKnock);
        QVERIFY(child<QLabel>(u"warningLabel"_s)->text().contains(u"Not to be visited"_s));
        m_page->reveal({.kind = u"person"_s, .id = person(u"KAA-2"_s).id.value()});
        QVERIFY(child<QLabel>(u"warningLabel"_s)->isVisible());
        m_test->campaign().undoStack().undo();
        QVERIFY(!child<QLabel>(u"warningLabel"_s)->isVisible());
    }

    void historyTellsOfRegisterAndFlags()
    {
        type(u"lily"_s);
        auto *history = child<QLabel>(u"historyLabel"_s);
        QVERIFY2(history->text().contains(u"Came on the register as KAA-3/1"_s), qPrintable(history->text()));
        QTest::mouseClick(child<QCheckBox>(u"movedCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(history->text().contains(u"“Moved away” was set."_s));
        m_test->campaign().undoStack().undo();
        QVERIFY(!history->text().contains(u"was set"_s));
    }

    void cardStaysWhenItsPersonNoLongerFits()
    {
        choose(u"markComboBox"_s, u"Nothing against a visit"_s);
        QTRY_COMPARE(namesShown().size(), 504);
        m_page->reveal({.kind = u"person"_s, .id = person(u"KAA-3/1"_s).id.value()});
        QTest::mouseClick(child<QCheckBox>(u"doNotContactCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QTRY_COMPARE(namesShown().size(), 503);
        QCOMPARE(title(), u"Lily Sullivan"_s);
    }

    void sheetsAndRecordAreWritten()
    {
        choose(u"districtComboBox"_s, u"KAA"_s);
        QTRY_COMPARE(namesShown().size(), 3);
        const QString sheets = QDir(m_test->file().folder()).filePath(u"sheets.pdf"_s);
        child<QAction>(u"exportSheetsAction"_s)->trigger();
        savePaper(*m_test, *m_page, sheets);
        QTRY_VERIFY2(m_test->message().contains(u"with 3 lines"_s), qPrintable(m_test->message()));
        QVERIFY(QFile::exists(sheets));
        m_page->reveal({.kind = u"person"_s, .id = person(u"KAA-3/1"_s).id.value()});
        const QString record = QDir(m_test->file().folder()).filePath(u"lily.html"_s);
        m_test->prompts().paths = {record};
        child<QAction>(u"personRecordAction"_s)->trigger();
        QTRY_VERIFY2(m_test->message().contains(u"What we hold about Lily Sullivan"_s), qPrintable(m_test->message()));
        QFile file(record);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("KAA-3/1"));
    }

    void peopleShownAreExportedThroughTheGate()
    {
        type(u"lily"_s);
        QTest::mouseClick(child<QCheckBox>(u"doNotContactCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        type(u"acre"_s);
        const QString path = QDir(m_test->file().folder()).filePath(u"people.csv"_s);
        m_test->prompts().paths = {path};
        child<QAction>(u"exportPeopleAction"_s)->trigger();
        QTRY_VERIFY2(m_test->message().contains(u"2 people written"_s), qPrintable(m_test->message()));
        QVERIFY2(m_test->message().contains(u"Held back: 1"_s), qPrintable(m_test->message()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("Rossetti") && !written.contains("Sullivan"));
    }

    void whoWantsNoLettersIsHeldBackFromThem()
    {
        type(u"lily"_s);
        QTest::mouseClick(child<QCheckBox>(u"postObjectionCheckBox"_s), Qt::LeftButton, {}, QPoint(8, 8));
        const PersonId lily = person(u"KAA-3/1"_s).id;
        QCOMPARE(*ObjectionRepository::of(c(), lily), ContactWays(ContactWay::Post));
        m_test->campaign().undoStack().undo();
        QVERIFY(!child<QCheckBox>(u"postObjectionCheckBox"_s)->isChecked());
    }

    void onlyWhoAgreedIsOnTheListToCall()
    {
        ROSETTE_VERIFY(m_test->campaign().write([&](Connection &connection) -> Status {
            for (const auto &[number, consent] : {std::pair(u"KAA-1"_s, Consent::Given), std::pair(u"KAA-2"_s, Consent::Unknown)}) {
                const ContactPoint point{.person = person(number).id, .value = u"07700 90012"_s + number.right(1), .consent = consent, .consentAt = 1};
                ROSETTE_CHECK(ContactPointRepository::insert(connection, point));
            }
            return {};
        }));
        const QString path = QDir(m_test->file().folder()).filePath(u"call.csv"_s);
        child<QAction>(u"exportContactsAction"_s)->trigger();
        savePaper(*m_test, *m_page, path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("07700 900121") && !written.contains("07700 900122"));
    }

    void whoAsksIsForgottenButStaysOnTheRegister()
    {
        type(u"lily"_s);
        const PersonId lily = person(u"KAA-3/1"_s).id;
        child<QPlainTextEdit>(u"noteTextEdit"_s)->setPlainText(u"Likes trees"_s);
        m_test->prompts().isConfirming = false;
        child<QAction>(u"removePersonAction"_s)->trigger();
        QVERIFY(!(*PersonRepository::find(c(), lily))->isDoNotContact);
        m_test->prompts().isConfirming = true;
        child<QAction>(u"removePersonAction"_s)->trigger();
        QVERIFY((*PersonRepository::find(c(), lily))->isDoNotContact);
        QCOMPARE(m_test->prompts().questions.last(), u"Forget Lily Sullivan?"_s);
        QCOMPARE(Retention::deletions(c())->size(), 1);
    }

    void personIsAddedAndRemoved()
    {
        m_test->prompts().text = u"Alex Met Outside"_s;
        child<QAction>(u"addPersonAction"_s)->trigger();
        QCOMPARE(title(), u"Alex Met Outside"_s);
        QCOMPARE(namesShown().size(), 505);
        child<QAction>(u"removePersonAction"_s)->trigger();
        QCOMPARE(namesShown().size(), 504);
        QCOMPARE(m_test->message(), QString());
    }
};

QTEST_MAIN(TestPeoplePage)
#include "tst_peoplepage.moc"
