#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

#include "models/people/contactpoint.h"
#include "models/people/registerimport.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/people/peoplemodel.h"
#include "ui/people/peoplepage.h"
#include "ui/widgets/datatable.h"

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
        T *found = m_page->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
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
        PeopleModel model(c());
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
        auto *mobile = child<QLineEdit>(u"mobileLineEdit"_s);
        mobile->setFocus();
        QTest::keyClicks(mobile, u"07700900555"_s);
        QTest::keyClick(mobile, Qt::Key_Return);
        QCOMPARE(mobile->text(), u"07700 900555"_s);
        auto *consent = child<QComboBox>(u"mobileConsentComboBox"_s);
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

    void filtersNarrowAndARevealedDoorIsLifted()
    {
        auto *district = child<QComboBox>(u"districtComboBox"_s);
        district->setCurrentIndex(district->findText(u"KAB"_s));
        emit district->activated(district->currentIndex());
        QCOMPARE(namesShown(), QStringList{u"Freya Khan"_s});
        m_page->reveal({.kind = u"door"_s, .id = person(u"KAA-1"_s).door.value()});
        QCOMPARE(namesShown(), (QStringList{u"Ivy Rossetti"_s, u"Oscar Rossetti"_s}));
        auto *place = child<QToolButton>(u"placeToolButton"_s);
        QCOMPARE(place->text(), u"2 Acre Villas"_s);
        QTest::mouseClick(place, Qt::LeftButton);
        QCOMPARE(namesShown().size(), 504);
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
