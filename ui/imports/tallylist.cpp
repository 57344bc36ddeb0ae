#include "ui/imports/tallylist.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

namespace rosette {

namespace {
constexpr int kMarkInLetters = 4;
} // namespace

TallyList::TallyList(QWidget *parent)
    : QTableView(parent)
    , m_model(new TallyModel(this))
{
    setModel(m_model);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    horizontalHeader()->hide();
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(TallyModel::Label, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(TallyModel::Number, QHeaderView::ResizeToContents);
    horizontalHeader()->setMinimumSectionSize(0);
    setColumnHidden(TallyModel::Mark, true);
    fitRows();
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (m_isTelling && current.isValid())
            emit rowChosen(current.row());
    });
}

void TallyList::setTallies(const QList<Tally> &tallies)
{
    const QString label = chosen() >= 0 ? m_model->at(chosen()).label : QString();
    m_isTelling = false;
    m_model->setTallies(tallies);
    m_isTelling = true;
    const auto same = std::find_if(tallies.begin(), tallies.end(), [&](const Tally &t) { return t.label == label; });
    choose(same == tallies.end() ? 0 : int(same - tallies.begin()));
    fitRows();
}

void TallyList::choose(int row)
{
    if (row == chosen())
        return;
    m_isTelling = false;
    setCurrentIndex(m_model->index(row, 0));
    m_isTelling = true;
}

void TallyList::setShort()
{
    m_isShort = true;
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setColumnHidden(TallyModel::Mark, false);
    fitRows();
}

void TallyList::fitRows()
{
    const int height = Theme::denseRowHeight(font());
    horizontalHeader()->resizeSection(TallyModel::Mark, fontMetrics().averageCharWidth() * kMarkInLetters);
    verticalHeader()->setMinimumSectionSize(0);
    verticalHeader()->setDefaultSectionSize(height);
    if (m_isShort)
        setFixedHeight(height * m_model->rowCount() + 2 * frameWidth());
}

QSize TallyList::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, m_isShort ? height() : 3 * Theme::denseRowHeight(font())};
}

void TallyList::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace rosette
