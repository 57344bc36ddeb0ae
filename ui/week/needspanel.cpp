#include "ui/week/needspanel.h"

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include "ui/shell/theme.h"
#include "ui/widgets/wordsdelegate.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 264;

} // namespace

NeedsPanel::NeedsPanel(QWidget *parent)
    : QWidget(parent)
    , m_needs(new NeedsModel(this))
    , m_list(new QListView)
    , m_calm(new QLabel(Theme::shapeOf(Meaning::Done) + u' ' + tr("Nothing waits for you.")))
{
    setFixedWidth(kWidth);
    auto *title = new QLabel(tr("Needs you"));
    title->setFont(Theme::sectionFont(font()));
    m_list->setObjectName(u"needsListView"_s);
    m_list->setAccessibleName(tr("What needs a person"));
    m_list->setModel(m_needs);
    m_list->setItemDelegate(new WordsDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_calm->setObjectName(u"calmLabel"_s);
    m_calm->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_calm->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_calm, 1);
    const auto settle = [this](const QModelIndex &index) {
        emit settleRequested(NeedsModel::Need(m_needs->need(index.row()))); // settling brings others
    };
    connect(m_list, &QListView::activated, this, settle);
    connect(m_list, &QListView::clicked, this, settle);
    setNeeds({});
}

void NeedsPanel::setNeeds(const QList<NeedsModel::Need> &needs)
{
    m_needs->setNeeds(needs);
    m_list->setVisible(!needs.isEmpty());
    m_calm->setVisible(needs.isEmpty());
}

void NeedsPanel::takeFocus()
{
    if (m_needs->rowCount() > 0)
        m_list->setFocus();
}

} // namespace rosette
