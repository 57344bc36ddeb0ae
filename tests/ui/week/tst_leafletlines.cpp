#include <QListView>
#include <QTest>

#include "models/base/englishplurals.h"
#include "models/leaflets/bundle.h"
#include "models/people/personrepository.h"
#include "models/rounds/rounddoors.h"
#include "tests/ui/leaflets/leafletstown.h"
#include "tests/ui/support/childof.h"
#include "ui/week/needsmodel.h"
#include "ui/week/weekpage.h"

using namespace rosette;
using namespace rosette::test;
using namespace Qt::StringLiterals;

/// What leaflets need stands on the week's page, and leads to where it is settled.
class TestLeafletLines : public QObject
{
    Q_OBJECT

    EnglishPlurals m_plurals;

    static QStringList lines(const WeekPage &page)
    {
        QStringList lines;
        const QAbstractItemModel *model = childOf<QListView>(&page, u"needsListView"_s)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            lines += model->index(row, 0).data().toString();
        return lines;
    }
    static int find(const WeekPage &page, const QString &words)
    {
        const QStringList all = lines(page);
        for (int row = 0; row < all.size(); ++row) {
            if (all.at(row).contains(words))
                return row;
        }
        return -1;
    }

private slots:
    void initTestCase() { QCoreApplication::installTranslator(&m_plurals); }

    void shortLeafletsAndAbsentDeliverersAreNamed()
    {
        LeafletsTown town;
        const LeafletId spring = town.addEdition(u"Spring letter"_s, 25);
        WeekPage page(town.test.context());
        page.show();
        QTRY_VERIFY2(find(page, u"5 leaflets short for Round 3"_s) >= 0, qPrintable(lines(page).join(u'\n')));
        const int away = find(page, u"Ben Moss is away until Sun 7 Jun"_s);
        QVERIFY(away >= 0);
        QVERIFY(lines(page).at(away).startsWith(u'▲'));
        auto *list = childOf<QListView>(&page, u"needsListView"_s);
        emit list->activated(list->model()->index(away, 0));
        const auto step = town.test.navigator().steps.last();
        QCOMPARE(step.pageId, u"leaflets"_s);
        QCOMPARE(step.target.id, town.brook.value());
        QCOMPARE(step.target.text, QString::number(spring.value()));
    }

    void whoAsksForNoContactWantsNoLeafletAnyMore()
    {
        LeafletsTown town;
        town.addEdition(u"Spring letter"_s, 25);
        WeekPage page(town.test.context());
        page.show();
        QTRY_VERIFY2(find(page, u"5 leaflets short"_s) >= 0, qPrintable(lines(page).join(u'\n')));
        LeafletsTown::check(town.test.campaign().edit(u"No contact"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(const QList<Door> doors, doorsOfRound(c, town.acre));
            const Person person{.surname = u"Price"_s, .door = doors.first().id, .isDoNotContact = true};
            ROSETTE_CHECK(PersonRepository::insert(c, person));
            return {};
        }));
        QTRY_VERIFY2(find(page, u"4 leaflets short"_s) >= 0, qPrintable(lines(page).join(u'\n')));
    }

    void bundleThatIsOutTooLongIsAskedAfterUntilItIsBack()
    {
        LeafletsTown town;
        const LeafletId spring = town.addEdition(u"Spring letter"_s, 30);
        WeekPage page(town.test.context());
        page.show();
        BundleId bundle;
        LeafletsTown::check(town.test.campaign().edit(u"Out"_s, [&](Connection &c) -> Status {
            ROSETTE_ASSIGN(bundle, BundleRepository::make(c, spring, town.acre, 0, QDate(2026, 4, 20)));
            return BundleRepository::handOut(c, bundle, town.ada, QDate(2026, 4, 20));
        }));
        QTRY_VERIFY2(find(page, u"out for Round 1 with Ada Okafor"_s) >= 0, qPrintable(lines(page).join(u'\n')));
        QVERIFY(lines(page).at(find(page, u"out for Round 1"_s)).startsWith(u'◆'));
        LeafletsTown::check(town.test.campaign().edit(
            u"Back"_s, [&](Connection &c) { return BundleRepository::takeBack(c, bundle, 10, QDate(2026, 5, 19)); }));
        QTRY_COMPARE(find(page, u"out for Round 1"_s), -1);
    }
};

QTEST_MAIN(TestLeafletLines)
#include "tst_leafletlines.moc"
