#pragma once

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTest>

#include "models/places/doorrepository.h"
#include "models/places/wardrepository.h"
#include "tests/support/doorsteps.h"
#include "tests/ui/rounds/storedrounds.h"
#include "ui/rounds/roundsmodel.h"
#include "ui/rounds/roundspage.h"
#include "ui/widgets/datatable.h"

/// The page of rounds over two made-up streets, and what a user does on it.
namespace rosette::test::roundsdesk {

using namespace Qt::StringLiterals;

constexpr LonLat kCorner{-0.125, 51.535};

/// Acre Lane runs east, odds south and evens north of it; Mill Row runs north from its beginning.
inline LonLat placeOf(const QString &street, int number)
{
    const bool isOdd = number % 2 == 1;
    if (street == "Acre Lane"_L1)
        return {kCorner.lon + number * 0.0001, kCorner.lat + (isOdd ? 0 : 0.0002)};
    return {kCorner.lon - (isOdd ? 0.0002 : 0), kCorner.lat + 0.0004 + number * 0.0001};
}

/// A ward with ten doors on each of two streets.
inline void buildStreets(UiTestCampaign &test)
{
    const Status made = test.campaign().write([](Connection &c) -> Status {
        const Line ring{{-0.13, 51.53}, {-0.12, 51.53}, {-0.12, 51.54}, {-0.13, 51.54}, {-0.13, 51.53}};
        ROSETTE_ASSIGN(
            const WardId ward,
            WardRepository::insert(c, {.name = u"Canal"_s, .outline = Outline(MultiPolygon{{Polygon{{ring}}}})}));
        Doorsteps doorsteps(c);
        for (const QString &street : {u"Acre Lane"_s, u"Mill Row"_s}) {
            for (int number = 1; number <= 10; ++number) {
                const DoorId door = doorsteps.door(street, QString::number(number), {}, {}, ward);
                ROSETTE_CHECK(DoorRepository::placeByHand(c, door, placeOf(street, number)));
            }
        }
        return {};
    });
    if (!made)
        qFatal("%s", qPrintable(made.error().message));
}

inline void show(RoundsPage &page)
{
    page.resize(1200, 800);
    page.show();
    page.activateWindow();
    if (!QTest::qWaitForWindowActive(&page))
        qFatal("the page does not become active");
}

template <typename Widget>
Widget *find(const RoundsPage &page, const QString &name)
{
    Widget *found = page.findChild<Widget *>(name);
    if (!found)
        qFatal("there is no %s", qPrintable(name));
    return found;
}

inline DataTable *table(const RoundsPage &page) { return find<DataTable>(page, u"roundsDataTable"_s); }
inline QAction *action(const RoundsPage &page, const QString &name) { return find<QAction>(page, name); }

inline QStringList roundsListed(const RoundsPage &page)
{
    QStringList names;
    for (int row = 0; row < table(page)->model()->rowCount(); ++row)
        names += table(page)->model()->index(row, RoundsModel::Name).data().toString();
    return names;
}

inline QStringList walkListed(const RoundsPage &page)
{
    const QAbstractItemModel *walk = find<DataTable>(page, u"walkDataTable"_s)->model();
    QStringList doors;
    for (int row = 0; row < walk->rowCount(); ++row)
        doors += walk->index(row, walk->columnCount() - 1).data().toString();
    return doors;
}

inline void typeLine(const RoundsPage &page, const QString &text)
{
    auto *line = find<QLineEdit>(page, u"stageLineEdit"_s);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

inline void chooseRows(const RoundsPage &page, const QList<int> &rows)
{
    DataTable *list = table(page);
    for (const int row : rows) {
        const QPoint at = list->visualRect(list->model()->index(row, 0)).center();
        QTest::mouseClick(list->viewport(), Qt::LeftButton, row == rows.first() ? Qt::NoModifier : Qt::ControlModifier,
                          at);
    }
}

inline void chooseStage(const RoundsPage &page, int stage)
{
    auto *list = find<QListView>(page, u"stagesListView"_s);
    list->setCurrentIndex(list->model()->index(stage, 0));
}

/// Opens the action's menu as a user does and takes the entry.
inline void takeFromMenu(const RoundsPage &page, const QString &name, const QString &entry)
{
    QMenu *menu = action(page, name)->menu();
    emit menu->aboutToShow();
    for (QAction *choice : menu->actions()) {
        if (choice->text() == entry) {
            choice->trigger();
            return;
        }
    }
    qFatal("%s does not offer %s", qPrintable(name), qPrintable(entry));
}

} // namespace rosette::test::roundsdesk
