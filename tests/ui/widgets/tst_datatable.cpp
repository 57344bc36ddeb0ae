#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "ui/widgets/columnfit.h"
#include "ui/widgets/copyrequest.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/pagedmodel.h"

using namespace rosette;
using namespace Qt::StringLiterals;

namespace {

/// The numbers 0 … count-1; remembers how it was asked.
class NumbersModel : public PagedModel<int>
{
public:
    struct Request
    {
        int after = -1;
        int skip = 0;
        friend bool operator==(const Request &, const Request &) = default;
    };

    explicit NumbersModel(int count)
        : m_numbers(count)
    {
        reload();
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        const int *number = index.isValid() && role == Qt::DisplayRole ? rowAt(index.row()) : nullptr;
        return number ? QVariant(*number) : QVariant();
    }

    mutable QList<Request> requests;

protected:
    Result<qint64> countRows() const override { return qint64(m_numbers); }
    Result<QList<int>> fetchRows(const int *after, int skip, int limit) const override
    {
        const int from = (after ? *after + 1 : 0) + skip;
        requests.append({after ? *after : -1, skip});
        QList<int> rows;
        for (int number = from; number < std::min(from + limit, m_numbers); ++number)
            rows.append(number);
        return rows;
    }

private:
    int m_numbers;
};

/// Takes what tables below it want to copy: the table's name, the heading and the lines.
class CopyDesk : public QWidget
{
public:
    QStringList asked;

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != CopyRequest::type())
            return QWidget::event(event);
        const auto &request = static_cast<const CopyRequest &>(*event);
        asked += {request.subject(), request.heading()};
        for (const CopyRequest::Line &line : request.lines())
            asked += line.text;
        event->accept();
        return true;
    }
};

QStandardItemModel *streets(QObject *parent)
{
    auto *model = new QStandardItemModel(0, 2, parent);
    model->setHorizontalHeaderLabels({u"Door"_s, u"Electors"_s});
    const auto add = [&](const QString &door, int electors) {
        auto *number = new QStandardItem;
        number->setData(electors, Qt::DisplayRole);
        model->appendRow({new QStandardItem(door), number});
    };
    add(u"10A"_s, 12);
    add(u"2"_s, 3);
    add(u"10"_s, 2);
    return model;
}

QStringList shown(const DataTable &table)
{
    QStringList doors;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        doors.append(table.model()->index(row, 0).data().toString());
    return doors;
}

} // namespace

/// The table as pages use it, and the paged model under long lists.
class TestDataTable : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QCoreApplication::setOrganizationName(u"Rosette tests"_s); }
    void init() { QSettings().clear(); }
    void sortsAsPeopleRead();
    void speaksInRowsOfTheModelThatWasSet();
    void asksItsParentsToCopyTheSelection();
    void showsTheEmptyStateWhileThereAreNoRows();
    void remembersItsColumns();
    void forgetsColumnsThatNobodyArranged();
    void columnsShareTheRoom_data();
    void columnsShareTheRoom();
    void whatIsLeftOfTheRoomShowsLongCellsWhole();
    void enterActivatesTheRow();
    void pagedModelPassesTheTester();
    void scrollingAsksByKey();
    void jumpsStartFromTheNearestKnownRow();
    void pagesThatWereDroppedAreFetchedAgain();
};

void TestDataTable::sortsAsPeopleRead()
{
    DataTable table(u"doors"_s);
    table.setSortedModel(streets(&table));
    QCOMPARE(shown(table), QStringList({u"2"_s, u"10"_s, u"10A"_s}));
    table.sortByColumn(1, Qt::DescendingOrder);
    QCOMPARE(shown(table), QStringList({u"10A"_s, u"2"_s, u"10"_s}));
}

void TestDataTable::speaksInRowsOfTheModelThatWasSet()
{
    DataTable table(u"doors"_s);
    table.setSortedModel(streets(&table));
    QSignalSpy current(&table, &DataTable::currentSourceRowChanged);
    table.selectSourceRow(0);
    QCOMPARE(table.currentIndex().row(), 2); // 10A is shown last
    QCOMPARE(current.last().first().toInt(), 0);
    QCOMPARE(table.currentSourceRow(), 0);
    QCOMPARE(table.selectedSourceRows(), QList<int>({0}));
}

void TestDataTable::asksItsParentsToCopyTheSelection()
{
    QGuiApplication::clipboard()->clear();
    CopyDesk desk;
    auto *table = new DataTable(u"doors"_s, new QWidget(&desk));
    table->setAccessibleName(u"Doors of the round"_s);
    table->setSortedModel(streets(table));
    desk.show();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(desk.asked.isEmpty()); // nothing is selected
    table->selectAll();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(desk.asked, (QStringList{u"Doors of the round"_s, u"Door\tElectors\n"_s, u"2\t3\n"_s, u"10\t2\n"_s, u"10A\t12\n"_s}));
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // a table puts nothing there itself
}

void TestDataTable::showsTheEmptyStateWhileThereAreNoRows()
{
    DataTable table(u"doors"_s);
    QAction add(u"Add a door"_s);
    table.setEmptyState(u"door"_s, u"No doors yet."_s, &add);
    auto *model = streets(&table);
    model->removeRows(0, 3);
    table.setSortedModel(model);
    table.show();
    auto *empty = table.findChild<EmptyPage *>();
    QVERIFY(empty->isVisible());
    QSignalSpy added(&add, &QAction::triggered);
    QTest::mouseClick(empty->findChild<QWidget *>(u"emptyActionPushButton"_s), Qt::LeftButton);
    QCOMPARE(added.size(), 1);
    model->appendRow({new QStandardItem(u"1"_s), new QStandardItem(u"1"_s)});
    QVERIFY(!empty->isVisible());
}

void TestDataTable::remembersItsColumns()
{
    {
        DataTable table(u"doors"_s);
        table.setSortedModel(streets(&table));
        QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton);
        table.horizontalHeader()->resizeSection(0, 234);
    }
    DataTable table(u"doors"_s);
    table.setSortedModel(streets(&table));
    QCOMPARE(table.horizontalHeader()->sectionSize(0), 234);
}

void TestDataTable::forgetsColumnsThatNobodyArranged()
{
    {
        DataTable table(u"doors"_s);
        table.setSortedModel(streets(&table));
        table.horizontalHeader()->resizeSection(0, 234);
    }
    DataTable table(u"doors"_s);
    table.setSortedModel(streets(&table));
    QVERIFY(table.horizontalHeader()->sectionSize(0) != 234);
}

void TestDataTable::columnsShareTheRoom_data()
{
    QTest::addColumn<QList<int>>("byImportance");
    QTest::addColumn<int>("room");
    QTest::addColumn<QList<int>>("widths");
    const QList<int> none;
    const QList<int> ranked{0, 2, 1};
    QTest::newRow("as wide as they like") << none << 600 << QList{200, 300, 50};
    QTest::newRow("the widest gives way") << none << 400 << QList{175, 175, 50};
    QTest::newRow("rather out of sight than too narrow") << none << 200 << QList{200, 300, 50};
    QTest::newRow("the most important one is whole") << ranked << 400 << QList{200, 150, 50};
    QTest::newRow("the least important one is left out") << ranked << 300 << QList{200, 0, 50};
    QTest::newRow("no room for anything but the first") << ranked << 100 << QList{200, 0, 0};
    QTest::newRow("no room at all") << ranked << 0 << QList{200, 0, 0};
}

void TestDataTable::columnsShareTheRoom()
{
    QFETCH(QList<int>, byImportance);
    QFETCH(int, room);
    QFETCH(QList<int>, widths);
    QCOMPARE(fittingWidths({200, 300, 50}, byImportance, 100, room), widths);
}

void TestDataTable::whatIsLeftOfTheRoomShowsLongCellsWhole()
{
    const QList<int> whole{260, 300, 90, 70};
    QCOMPARE(withRoomLeftOver({200, 300, 50, 0}, whole, 575), QList({225, 300, 50, 0}));
    QCOMPARE(withRoomLeftOver({200, 300, 50, 0}, whole, 900), QList({260, 300, 90, 0}));
    QCOMPARE(withRoomLeftOver({200, 300, 50, 0}, whole, 400), QList({200, 300, 50, 0}));
}

void TestDataTable::enterActivatesTheRow()
{
    DataTable table(u"doors"_s);
    table.setSortedModel(streets(&table));
    table.selectSourceRow(1);
    QSignalSpy activated(&table, &QAbstractItemView::activated);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.size(), 1);
}

void TestDataTable::pagedModelPassesTheTester()
{
    NumbersModel model(1000);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.index(999, 0).data().toInt(), 999);
    model.reload();
}

void TestDataTable::scrollingAsksByKey()
{
    NumbersModel model(1000);
    for (int row = 0; row < 450; ++row)
        QCOMPARE(model.index(row, 0).data().toInt(), row);
    QCOMPARE(model.requests, (QList<NumbersModel::Request>{{-1, 0}, {199, 0}, {399, 0}}));
}

void TestDataTable::jumpsStartFromTheNearestKnownRow()
{
    NumbersModel model(1'000'000);
    QCOMPARE(model.index(0, 0).data().toInt(), 0);
    QCOMPARE(model.index(999'999, 0).data().toInt(), 999'999);
    QCOMPARE(model.requests.last(), (NumbersModel::Request{199, 999'600}));
    QCOMPARE(model.index(500'000, 0).data().toInt(), 500'000);
}

void TestDataTable::pagesThatWereDroppedAreFetchedAgain()
{
    NumbersModel model(100'000);
    for (int row = 0; row < 100'000; row += 200)
        QCOMPARE(model.index(row, 0).data().toInt(), row);
    model.requests.clear();
    QCOMPARE(model.index(450, 0).data().toInt(), 450);
    QCOMPARE(model.requests, (QList<NumbersModel::Request>{{399, 0}}));
}

QTEST_MAIN(TestDataTable)
#include "tst_datatable.moc"
