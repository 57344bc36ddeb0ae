#include <QTest>

#include "models/output/contactsheets.h"
#include "models/output/doorlist.h"
#include "models/output/exportlog.h"
#include "models/people/personrepository.h"
#include "models/places/doorrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/support/testcampaign.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// Doors chosen one by one, as lists and on contact sheets.
class TestDoorList : public QObject
{
    Q_OBJECT

    /// Six houses of a street with an elector each; somebody at number 3 objects, number 5 wants no leaflet.
    struct Street
    {
        TestCampaign campaign;
        Feedback feedback;
        QHash<int, DoorId> houses;

        Street()
        {
            Doorsteps doorsteps(campaign.connection());
            for (int number = 1; number <= 6; ++number) {
                houses[number] = doorsteps.door(u"Acre Lane"_s, QString::number(number));
                const PersonId person = doorsteps.elector(houses[number], u"Number%1"_s.arg(number));
                if (number == 3 && !PersonRepository::setDoNotContact(campaign.connection(), person, true))
                    qFatal("flag");
            }
            if (!DoorRepository::setAccess(campaign.connection(), houses[5], {}, false, true))
                qFatal("flag");
        }
        ExportContext context() { return {campaign->file(), campaign.connection(), campaign.clock(), feedback}; }
        QString path(const QString &name) const { return campaign.folder() + u'/' + name; }
        QByteArray read(const QString &name) const
        {
            QFile file(path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private slots:
    void electorsComeInWalkingOrderWithoutThoseWhoObject()
    {
        Street street;
        const auto list = exportDoorList(street.context(), {street.houses[4], street.houses[3], street.houses[2]},
                                         DoorListKind::Electors, ExportFormat::Csv, street.path(u"list.csv"_s));
        ROSETTE_VERIFY(list);
        QCOMPARE(list->lines, 2);
        QCOMPARE(list->heldBack.counts.value(HeldBackReason::DoNotContact), 1);
        const QByteArray text = street.read(u"list.csv"_s);
        QVERIFY(text.indexOf("Number2") > 0 && text.indexOf("Number2") < text.indexOf("Number4"));
        QVERIFY(!text.contains("Number3"));
        const auto log = ExportLogRepository::list(street.campaign.connection());
        ROSETTE_VERIFY(log);
        QCOMPARE(log->size(), 1);
    }

    void addressesNameNobodyAndLeaveOutWhoWantsNoLeaflet()
    {
        Street street;
        const auto list = exportDoorList(street.context(), {street.houses[2], street.houses[5]},
                                         DoorListKind::Addresses, ExportFormat::Csv, street.path(u"list.csv"_s));
        ROSETTE_VERIFY(list);
        QCOMPARE(list->lines, 1);
        QCOMPARE(list->heldBack.counts.value(HeldBackReason::DoNotLeaflet), 1);
        QVERIFY(!street.read(u"list.csv"_s).contains("Number"));
    }

    void otherFormatsAreRefused()
    {
        Street street;
        QVERIFY(!exportDoorList(street.context(), {street.houses[1]}, DoorListKind::Electors, ExportFormat::Ics,
                                street.path(u"list.ics"_s)));
        QVERIFY(!QFile::exists(street.path(u"list.ics"_s)));
    }

    void chosenDoorsGoOnContactSheetsAndNoOthers()
    {
        Street street;
        ContactSheetRequest request;
        request.doors = {street.houses[6], street.houses[1], street.houses[5]};
        request.files = {{ExportFormat::Csv, street.path(u"sheets.csv"_s)}};
        const auto batch = makeContactSheets(street.context(), request);
        ROSETTE_VERIFY(batch);
        QCOMPARE(batch->lines, 3);
        const QByteArray text = street.read(u"sheets.csv"_s);
        QVERIFY(text.contains("Number1") && text.contains("Number5") && text.contains("Number6"));
        QVERIFY2(!text.contains("Number2") && !text.contains("Number4"), "doors between chosen ones stay away");
    }
};

QTEST_MAIN(TestDoorList)
#include "tst_doorlist.moc"
