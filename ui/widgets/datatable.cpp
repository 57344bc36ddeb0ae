#include "ui/widgets/datatable.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>
#include <QSettings>
#include <QSortFilterProxyModel>

#include "ui/shell/theme.h"
#include "ui/widgets/columnfit.h"
#include "ui/widgets/copyrequest.h"
#include "ui/widgets/emptypage.h"
#include "ui/widgets/sortproxy.h"

namespace rosette {

using namespace Qt::StringLiterals;

DataTable::DataTable(const QString &settingsKey, QWidget *parent)
    : QTableView(parent)
    , m_settingsKey(u"tables/"_s + settingsKey)
{
    setObjectName(settingsKey + u"TableView"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setAlternatingRowColors(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->viewport()->installEventFilter(this);
    updateRowHeight();

    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    addAction(copy);
}

DataTable::~DataTable() { rememberColumns(); }

void DataTable::setModel(QAbstractItemModel *newModel)
{
    if (QAbstractItemModel *old = model())
        disconnect(old, nullptr, this, nullptr);
    QTableView::setModel(newModel);
    const auto changed = [this] { updateEmptyState(); };
    connect(newModel, &QAbstractItemModel::rowsInserted, this, changed);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, changed);
    connect(newModel, &QAbstractItemModel::modelReset, this, [this] {
        updateEmptyState();
        emit currentSourceRowChanged(currentSourceRow());
    });
    connect(newModel, &QAbstractItemModel::layoutChanged, this, changed);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { emit currentSourceRowChanged(sourceRow(current)); });
    restoreColumns();
    updateEmptyState();
}

void DataTable::setSortedModel(QAbstractItemModel *sourceModel, int sortColumn, Qt::SortOrder order)
{
    auto *proxy = new SortProxy(this);
    proxy->setSourceModel(sourceModel);
    setModel(proxy);
    if (!QSettings().contains(m_settingsKey))
        horizontalHeader()->setSortIndicator(sortColumn, order);
    setSortingEnabled(true); // sorts by the indicator
}

void DataTable::setColumnWidths(std::initializer_list<int> characters)
{
    if (QSettings().contains(m_settingsKey))
        return;
    int column = 0;
    for (const int count : characters)
        horizontalHeader()->resizeSection(column++, fontMetrics().averageCharWidth() * count);
}

int DataTable::sourceRow(const QModelIndex &index) const
{
    if (!index.isValid())
        return -1;
    const auto *proxy = qobject_cast<const SortProxy *>(model());
    return proxy ? proxy->mapToSource(index).row() : index.row();
}

int DataTable::currentSourceRow() const { return sourceRow(currentIndex()); }

QList<int> DataTable::selectedSourceRows() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.append(sourceRow(index));
    return rows;
}

QModelIndex DataTable::indexOfSourceRow(int row) const
{
    const auto *proxy = qobject_cast<const SortProxy *>(model());
    return proxy ? proxy->mapFromSource(proxy->sourceModel()->index(row, 0)) : model()->index(row, 0);
}

void DataTable::selectSourceRow(int row)
{
    const QModelIndex index = indexOfSourceRow(row);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void DataTable::selectSourceRows(const QList<int> &rows)
{
    for (const int row : rows) {
        if (row == rows.first())
            selectSourceRow(row);
        else
            selectionModel()->select(indexOfSourceRow(row), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
}

void DataTable::setEmptyState(const QString &iconName, const QString &sentence, QAction *action)
{
    delete m_empty;
    m_empty = new EmptyPage(iconName, sentence, action, viewport());
    updateEmptyState();
}

void DataTable::updateEmptyState()
{
    fitColumns();
    if (!m_empty)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(!model() || model()->rowCount() == 0);
}

void DataTable::setDense(bool isDense)
{
    m_isDense = isDense;
    updateRowHeight();
}

void DataTable::updateRowHeight()
{
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(m_isDense ? Theme::denseRowHeight(font()) : Theme::rowHeight(font()));
}

void DataTable::copySelection()
{
    CopyRequest request(*this);
    request.climbFrom(*this);
}

void DataTable::restoreColumns()
{
    if (m_areColumnsRestored || model()->columnCount() == 0)
        return;
    m_areColumnsRestored = true;
    m_areColumnsFitted = horizontalHeader()->restoreState(QSettings().value(m_settingsKey).toByteArray());
}

void DataTable::fitColumns()
{
    constexpr int kRowsLookedAt = 60;
    const bool hasRows = model() && model()->rowCount() > 0;
    if (m_areColumnsFitted || !isVisible() || !model() || (!hasRows && m_importance.isEmpty()))
        return;
    m_areColumnsFitted = hasRows; // headings alone are fitted until rows come
    for (const int column : std::as_const(m_importance))
        setColumnHidden(column, false); // hidden ones cannot be measured
    horizontalHeader()->setResizeContentsPrecision(kRowsLookedAt);
    const int scrollBar = verticalScrollBar()->isVisible() ? 0 : verticalScrollBar()->sizeHint().width();
    const int room = viewport()->width() - scrollBar; // one may come with more rows
    const QList<int> widths = fittingWidths(*this, m_importance, room);
    for (int column = 0; column < widths.size(); ++column) {
        if (widths[column] > 0)
            setColumnWidth(column, widths[column]);
        else
            setColumnHidden(column, true);
    }
}

void DataTable::setColumnsByImportance(const QList<int> &columns) { m_importance = columns; }

void DataTable::rememberColumns() const
{
    if (m_isHeaderTouched)
        QSettings().setValue(m_settingsKey, horizontalHeader()->saveState());
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    updateEmptyState();
    const bool isArranged = m_isHeaderTouched || QSettings().contains(m_settingsKey);
    if (m_importance.isEmpty() || isArranged || event->size().width() == event->oldSize().width())
        return;
    m_areColumnsFitted = false;
    fitColumns();
}

void DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateRowHeight();
}

bool DataTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched == horizontalHeader()->viewport())
        m_isHeaderTouched = true;
    return QTableView::eventFilter(watched, event);
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid() && event->modifiers() == Qt::NoModifier)
        emit activated(currentIndex());
    else if (event->matches(QKeySequence::Copy))
        copySelection(); // Qt would put the cell on the clipboard by itself
    else
        QTableView::keyPressEvent(event);
}

} // namespace rosette
