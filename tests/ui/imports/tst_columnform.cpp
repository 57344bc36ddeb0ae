#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "models/register/registerwish.h"
#include "tests/models/register/registerfiles.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/imports/columnform.h"
#include "ui/imports/electorsample.h"
#include "ui/imports/rememberedtables.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kTable = "Area;Roll;Vorname;Familie;Strasse;Haus;PLZ\r\n"
                        "KAA;1;IVY SAQIB;MACDONALD;Acre Villas;2;NW1 9JJ\r\n"
                        "KAA;2/1;LILY;O'BRIEN;Acre Villas;4;NW1 9JJ\r\n";

/// The form on one file, used as by hand. It deletes itself, so that it stands on the heap.
struct Desk
{
    UiTestCampaign test;
    QString path;
    ColumnForm *form;

    explicit Desk(const QByteArray &content)
        : path(writeFile(test.file(), u"table.csv"_s, content))
        , form(new ColumnForm(test.context(), {path}, {}))
    {
        form->setAttribute(Qt::WA_DeleteOnClose, false);
        form->open();
    }
    ~Desk() { delete form; }

    template <typename Widget>
    Widget *find(const char *name) const
    {
        return form->findChild<Widget *>(QString::fromLatin1(name));
    }
    QString held(int column) const
    {
        return form->findChild<QComboBox *>(u"column%1ComboBox"_s.arg(column))->currentText();
    }
    void say(int column, const QString &text) const
    {
        auto *field = form->findChild<QComboBox *>(u"column%1ComboBox"_s.arg(column));
        const int index = field->findText(text);
        QVERIFY2(index >= 0, qPrintable(text));
        field->setCurrentIndex(index);
        emit field->activated(index);
    }
    QString state() const { return find<QLabel>("columnsStateLabel")->text(); }
    QString sample(int row, int column) const
    {
        const auto *item = find<ElectorSample>("electorSampleTableWidget")->item(row, column);
        return item ? item->text() : QString();
    }
    QPushButton *submit() const { return find<QPushButton>("submitPushButton"); }
};

} // namespace

/// Naming the columns of a table that no supplier writes.
class TestColumnForm : public QObject
{
    Q_OBJECT

private slots:
    void whatIsMissingIsAskedForUntilElectorsCanBeRead()
    {
        Desk desk(kTable);
        QCOMPARE(desk.held(2), u"Elector number"_s);
        QCOMPARE(desk.held(1), u"Polling district"_s);
        QCOMPARE(desk.held(7), u"Postcode"_s); // by its cells
        QCOMPARE(desk.held(4), u"Not used"_s);
        QVERIFY2(desk.state().contains(u"which column holds the surname"_s), qPrintable(desk.state()));
        QVERIFY(!desk.submit()->isEnabled());

        desk.say(4, u"Surname"_s);
        QVERIFY2(desk.state().contains(u"lines of the address"_s), qPrintable(desk.state()));
        desk.say(6, u"Address line"_s);
        desk.say(5, u"Address line"_s);
        desk.say(3, u"Forename"_s);
        QVERIFY(desk.submit()->isEnabled());
        QCOMPARE(desk.sample(0, 0), u"KAA-1"_s);
        QCOMPARE(desk.sample(0, 1), u"Ivy Saqib MacDonald"_s);
        QCOMPARE(desk.sample(1, 0), u"KAA-2/1"_s);
        QCOMPARE(desk.sample(1, 1), u"Lily O'Brien"_s);
        QCOMPARE(desk.sample(1, 2), u"4 Acre Villas"_s); // the house before its street, as addresses are written
        QCOMPARE(desk.sample(1, 3), u"NW1 9JJ"_s);
    }

    void whatIsSaidIsReadAndRemembered()
    {
        Desk desk(kTable);
        QSignalSpy named(desk.form, &ColumnForm::columnsNamed);
        for (const auto &[column, text] : {std::pair(4, u"Surname"_s), {5, u"Address line"_s}, {6, u"Address line"_s}})
            desk.say(column, text);
        QTest::mouseClick(desk.submit(), Qt::LeftButton);
        QCOMPARE(named.size(), 1);
        QVERIFY(desk.form->isHidden());
        const auto corrections = named.first().first().value<ImportCorrections>();
        const auto report = importRegisterFiles(desk.test.file(), {desk.path}, false, corrections);
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 2);
        QCOMPARE(personOf(desk.test.file(), u"KAA-1"_s).name, u"MacDonald"_s);

        ColumnForm again(desk.test.context(), {desk.path}, {});
        again.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(again.findChild<QComboBox *>(u"column4ComboBox"_s)->currentText(), u"Surname"_s);
        QCOMPARE(again.findChild<QComboBox *>(u"column3ComboBox"_s)->currentText(), u"Not used"_s);

        RememberedTables remembered(desk.test.context());
        remembered.setAttribute(Qt::WA_DeleteOnClose, false);
        remembered.show();
        auto *list = remembered.findChild<QListWidget *>(u"rememberedTablesListWidget"_s);
        QCOMPARE(list->count(), 1);
        QTest::mouseClick(remembered.findChild<QPushButton *>(u"forgetPushButton"_s), Qt::LeftButton);
        QCOMPARE(list->count(), 0);
        QVERIFY(!importRegisterFiles(desk.test.file(), {desk.path}, true));
        desk.test.campaign().undoStack().undo();
        QCOMPARE(list->count(), 1);
        QVERIFY(importRegisterFiles(desk.test.file(), {desk.path}, true));
    }

    void aTableWithoutAHeadingIsReadFromItsFirstRow()
    {
        Desk desk("KAA,7,\"Rossetti, Ivy\",2 Acre Villas,NW1 9JJ\r\nKAA,9,\"Khan, Oscar\",4 Acre Villas,NW1 9JJ\r\n"
                  "KAA,11,\"Sullivan, Lily\",6 Acre Villas,NW1 9JJ\r\n");
        QVERIFY(desk.find<QCheckBox>("firstRowIsDataCheckBox")->isChecked());
        QVERIFY2(desk.submit()->isEnabled(), qPrintable(desk.state())); // all told by the cells
        QCOMPARE(desk.sample(0, 0), u"KAA-7"_s);
        QCOMPARE(desk.sample(0, 1), u"Ivy Rossetti"_s);
        QSignalSpy named(desk.form, &ColumnForm::columnsNamed);
        QTest::mouseClick(desk.submit(), Qt::LeftButton);
        const auto report =
            importRegisterFiles(desk.test.file(), {desk.path}, false, named.first().first().value<ImportCorrections>());
        ROSETTE_VERIFY(report);
        QCOMPARE(countOf(*report, "added"), 3);
        QCOMPARE(personOf(desk.test.file(), u"KAA-7"_s).address, u"2 Acre Villas"_s);
    }

    void theFormOfTheTableIsSetRightHereAsWell()
    {
        Desk desk(kTable);
        auto *delimiter = desk.find<QComboBox>("delimiterGuessComboBox");
        QCOMPARE(delimiter->currentText(), u"semicolon"_s);
        const int tab = delimiter->findText(u"tab"_s);
        delimiter->setCurrentIndex(tab);
        emit delimiter->activated(tab);
        QVERIFY2(desk.find<QLabel>("problemLabel")->text().contains(u"parted by a tab"_s),
                 qPrintable(desk.find<QLabel>("problemLabel")->text()));
        QCOMPARE(desk.held(2), u"Elector number"_s); // what could be read stays
    }
};

QTEST_MAIN(TestColumnForm)
#include "tst_columnform.moc"
