#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QTest>

#include "models/output/exportlog.h"
#include "models/places/osmimport.h"
#include "models/places/wardrepository.h"
#include "tests/support/sharedata.h"
#include "tests/ui/support/uitestcampaign.h"
#include "ui/map/mapprintdialog.h"
#include "ui/widgets/paperpreview.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

namespace {

/// King's Cross with one ward, and the dialog opened for a part of it.
struct Fixture
{
    UiTestCampaign test;
    QWidget window;
    QPointer<MapPrintDialog> dialog;

    Fixture()
    {
        const Feedback feedback;
        const auto imported =
            importStreets(test.campaign().file(), test.connection(), {sharedData(u"osm/granary-square.osm.pbf"_s)},
                          ImportOptions{false, test.clock(), feedback});
        const auto made = test.campaign().write([](Connection &c) -> Status {
            const Line ring{{-0.128, 51.53}, {-0.122, 51.53}, {-0.122, 51.545}, {-0.128, 51.545}, {-0.128, 51.53}};
            ROSETTE_CHECK(WardRepository::insert(
                c, {.name = u"Canal Ward"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
            return {};
        });
        if (!imported || !made)
            qFatal("no fixture: %s", qPrintable(imported ? made.error().message : imported.error().message));
        window.show();
        open();
    }

    void open()
    {
        MapExportRequest request{.box = {-0.130, 51.534, -0.120, 51.537}};
        showMapPrintDialog(test.context(), &window, request);
        dialog = window.findChild<MapPrintDialog *>(u"mapPrintDialog"_s);
        if (!dialog || !QTest::qWaitFor([&] { return isDrawn(); }))
            qFatal("the sheet was not drawn");
    }

    template <typename Widget>
    Widget *find(const QString &name)
    {
        auto *found = dialog->findChild<Widget *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    QSize page() { return find<PaperPreview>(u"mapPrintPreview"_s)->page().size(); }
    bool isDrawn() { return !page().isEmpty() && find<QPushButton>(u"mapPrintPushButton"_s)->isEnabled(); }
    void choose(const QString &combo, int index)
    {
        auto *box = find<QComboBox>(combo);
        box->setFocus();
        while (box->currentIndex() != index)
            QTest::keyClick(box, box->currentIndex() < index ? Qt::Key_Down : Qt::Key_Up);
    }
    void click(const QString &button) { QTest::mouseClick(find<QPushButton>(button), Qt::LeftButton); }
    QString path(const QString &name) { return QDir(test.file().folder()).filePath(name); }
    QList<ExportLogEntry> log() { return ExportLogRepository::list(test.connection()).valueOr({}); }
};

} // namespace

class TestMapPrintDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { QSettings().clear(); }

    void sheetLiesAsItsSubjectDoes()
    {
        Fixture fixture;
        QVERIFY(fixture.page().width() > fixture.page().height());
        QCOMPARE(fixture.find<QLineEdit>(u"mapPrintTitleLineEdit"_s)->text(), u"Test campaign"_s);
        fixture.choose(u"mapPrintSubjectComboBox"_s, 1);
        QCOMPARE(fixture.find<QLineEdit>(u"mapPrintTitleLineEdit"_s)->text(), u"Canal Ward"_s);
        QTRY_VERIFY(fixture.isDrawn() && fixture.page().width() < fixture.page().height());
        fixture.choose(u"mapPrintTurnComboBox"_s, 2);
        QTRY_VERIFY(fixture.isDrawn() && fixture.page().width() > fixture.page().height());
    }

    void sheetIsSavedThroughTheGateUnderItsTitle()
    {
        Fixture fixture;
        auto *title = fixture.find<QLineEdit>(u"mapPrintTitleLineEdit"_s);
        title->selectAll();
        QTest::keyClicks(title, u"Saturday's walk"_s);
        QTRY_VERIFY(fixture.isDrawn());
        fixture.test.prompts().paths = {fixture.path(u"walk.pdf"_s)};
        fixture.click(u"mapSavePushButton"_s);
        QTRY_VERIFY(!fixture.dialog);
        QVERIFY(QFile::exists(fixture.path(u"walk.pdf"_s)));
        QCOMPARE(fixture.log().size(), 1);
        QVERIFY2(fixture.log().first().subject.startsWith(u"Saturday's walk"),
                 qPrintable(fixture.log().first().subject));
        QVERIFY(fixture.test.message().contains(u"saved"_s));
    }

    void sheetGoesToThePrinter()
    {
        Fixture fixture;
        fixture.test.prompts().paths = {fixture.path(u"printer.pdf"_s)};
        fixture.click(u"mapPrintPushButton"_s);
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.test.prompts().questions,
                 (QStringList{u"Print without a whole imprint?"_s, u"Test campaign"_s}));
        QVERIFY(QFile(fixture.path(u"printer.pdf"_s)).size() > 5000);
        QCOMPARE(fixture.log().first().format, u"paper"_s);
    }

    void secondThoughtsLeaveTheDialogOpen()
    {
        Fixture fixture;
        fixture.click(u"mapPrintPushButton"_s); // no printer is chosen
        QVERIFY(fixture.dialog && fixture.dialog->isVisible());
        fixture.click(u"mapSavePushButton"_s);
        QVERIFY(fixture.dialog && fixture.dialog->isVisible());
        QVERIFY(fixture.log().isEmpty());
    }

    void opinionsAreAskedAboutFirst()
    {
        Fixture fixture;
        fixture.find<QCheckBox>(u"mapPrintDoorsCheckBox"_s)->click();
        fixture.choose(u"mapPrintDoorColourComboBox"_s, int(MapDoorColour::Support));
        QTRY_VERIFY(fixture.isDrawn());
        fixture.test.prompts().isConfirming = false;
        fixture.test.prompts().paths = {fixture.path(u"support.png"_s)};
        fixture.click(u"mapSavePushButton"_s);
        QCOMPARE(fixture.test.prompts().questions.size(), 1);
        QVERIFY(fixture.log().isEmpty());
        fixture.test.prompts().isConfirming = true;
        fixture.click(u"mapSavePushButton"_s);
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.log().first().item, u"map with opinions"_s);
    }

    void failureIsToldAndNothingIsLost()
    {
        Fixture fixture;
        fixture.test.prompts().paths = {fixture.path(u"no/such/folder/map.pdf"_s)};
        fixture.click(u"mapSavePushButton"_s);
        auto *note = fixture.find<QLabel>(u"mapNoteLabel"_s);
        QTRY_VERIFY2(note->text().contains(u"could not be written"_s), qPrintable(note->text()));
        QVERIFY(fixture.find<QPushButton>(u"mapSavePushButton"_s)->isEnabled());
    }

    void escapeCloses()
    {
        Fixture fixture;
        QTest::keyClick(fixture.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!fixture.dialog);
    }

    void choicesAreRemembered()
    {
        Fixture fixture;
        fixture.choose(u"mapPrintPaperComboBox"_s, 1);
        fixture.choose(u"mapPrintLookComboBox"_s, 1);
        QTRY_VERIFY(fixture.isDrawn());
        fixture.test.prompts().paths = {fixture.path(u"map.svg"_s)};
        fixture.click(u"mapSavePushButton"_s);
        QTRY_VERIFY(!fixture.dialog);
        fixture.open();
        QCOMPARE(fixture.find<QComboBox>(u"mapPrintPaperComboBox"_s)->currentText(), u"A3"_s);
        QCOMPARE(fixture.find<QComboBox>(u"mapPrintLookComboBox"_s)->currentText(), u"Colour"_s);
    }
};

QTEST_MAIN(TestMapPrintDialog)
#include "tst_mapprintdialog.moc"
