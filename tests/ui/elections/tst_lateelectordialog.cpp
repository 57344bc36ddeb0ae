#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/people/personrepository.h"
#include "models/register/registerimport.h"
#include "tests/ui/support/childof.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/elections/lateelectordialog.h"
#include "ui/widgets/datefield.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// The form for an elector whom the council took in after its file.
class TestLateElectorDialog : public QObject
{
    Q_OBJECT

    std::unique_ptr<UiTestCampaign> m_test;
    std::unique_ptr<LateElectorDialog> m_dialog;

    template <typename T>
    T *child(const QString &name)
    {
        return childOf<T>(m_dialog.get(), name);
    }
    Connection &c() { return m_test->connection(); }
    void type(const QString &name, const QString &text)
    {
        auto *field = child<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
    }
    void submit() { QTest::mouseClick(child<QPushButton>(u"submitPushButton"_s), Qt::LeftButton); }
    std::optional<PersonRow> person(const QString &number)
    {
        const auto id = PersonRepository::findByNumber(c(), number).valueOr({});
        return id ? PersonRepository::row(c(), *id).valueOr({}) : std::nullopt;
    }

private slots:
    void init()
    {
        m_test = std::make_unique<UiTestCampaign>();
        const QString path = QDir(m_test->file().folder()).filePath(u"register.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) &&
                file.write("PDCode,RollNo,ElectorSurname,ElectorForename,ElectorMiddleName,FranchiseMarker,"
                           "RegisteredAddress1,RegisteredAddress2,PostCode\r\n"
                           "KAA,1.000,Rossetti,Ivy,,,2 Acre Villas,London,NW1 9JJ\r\n"
                           "KAA,7.000,Sullivan,Lily,,,4 Acre Villas,London,NW1 9JJ\r\n") > 0);
        file.close();
        const Feedback feedback;
        ROSETTE_VERIFY(
            importRegister(m_test->campaign().file(), c(), {path}, ImportOptions{false, m_test->clock(), feedback}));
        m_dialog = std::make_unique<LateElectorDialog>(m_test->context());
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    void cleanup()
    {
        m_dialog.reset();
        m_test.reset();
    }

    void electorIsAddedAtAKnownDoor()
    {
        QCOMPARE(child<QLineEdit>(u"lateNumberLineEdit"_s)->text(), u"KAA-8"_s); // the next free one
        type(u"lateForenameLineEdit"_s, u"oscar"_s);
        type(u"lateSurnameLineEdit"_s, u"khan"_s);
        child<QComboBox>(u"lateStreetComboBox"_s)->setCurrentText(u"Acre Villas"_s);
        auto *door = child<QComboBox>(u"lateDoorComboBox"_s);
        QCOMPARE(door->count(), 2);
        door->setCurrentText(u"4"_s);
        QSignalSpy added(m_dialog.get(), &LateElectorDialog::added);
        submit();
        QCOMPARE(added.size(), 1);
        QVERIFY(added.first().last().toString().contains(u"KAA-8"_s));
        QVERIFY(!m_dialog->isVisible());
        const auto oscar = person(u"KAA-8"_s);
        QVERIFY(oscar);
        QCOMPARE(oscar->name, u"Oscar Khan"_s);
        QCOMPARE(oscar->door, person(u"KAA-7"_s)->door);
        m_test->campaign().undoStack().undo();
        QVERIFY(!person(u"KAA-8"_s));
    }

    void newDoorIsMade()
    {
        type(u"lateForenameLineEdit"_s, u"Oscar"_s);
        type(u"lateSurnameLineEdit"_s, u"Khan"_s);
        child<QComboBox>(u"lateStreetComboBox"_s)->setCurrentText(u"Acre Villas"_s);
        child<QComboBox>(u"lateDoorComboBox"_s)->setCurrentText(u"Flat 2, 6"_s);
        type(u"latePostcodeLineEdit"_s, u"nw1 9jj"_s);
        submit();
        const auto oscar = person(u"KAA-8"_s);
        QVERIFY(oscar);
        QCOMPARE(oscar->address, u"Flat 2, 6 Acre Villas"_s);
        QCOMPARE(oscar->postcode, u"NW1 9JJ"_s);
    }

    void takenNumberAndStrangeDateAreSaid()
    {
        type(u"lateSurnameLineEdit"_s, u"Khan"_s);
        type(u"lateNumberLineEdit"_s, u"KAA-1"_s);
        submit();
        auto *problem = child<QLabel>(u"problemLabel"_s);
        QVERIFY2(problem->text().contains(u"Ivy Rossetti"_s), qPrintable(problem->text()));
        type(u"lateNumberLineEdit"_s, u"KAA-8"_s);
        type(u"lateBornLineEdit"_s, u"in June"_s);
        submit();
        QVERIFY2(problem->text().contains(u"in June"_s), qPrintable(problem->text()));
        QVERIFY(!person(u"KAA-8"_s));
        QVERIFY(m_dialog->isVisible());
    }

    void attainerWithAMarkerAndNoAddress()
    {
        type(u"lateForenameLineEdit"_s, u"Theo"_s);
        type(u"lateSurnameLineEdit"_s, u"Young"_s);
        type(u"lateBornLineEdit"_s, u"3 Jun 2009"_s);
        auto *marker = child<QComboBox>(u"lateMarkerComboBox"_s);
        marker->setCurrentIndex(marker->findData(u"B"_s));
        submit();
        const auto theo = person(u"KAA-8"_s);
        QVERIFY(theo);
        QCOMPARE(theo->kind, ElectorKind::Other);
        QCOMPARE(theo->marker, u"B"_s);
        QCOMPARE((*PersonRepository::registration(c(), theo->id))->birthDate, QDate(2009, 6, 3));
    }
};

QTEST_MAIN(TestLateElectorDialog)
#include "tst_lateelectordialog.moc"
