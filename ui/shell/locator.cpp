#include "ui/shell/locator.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include "ui/shell/appcontext.h"
#include "ui/shell/icons.h"
#include "ui/shell/locatormodel.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kHitsOfOneSource = 6;
constexpr int kRowsShown = 12;
} // namespace

Locator::Locator(AppContext &context, QList<LocatorSource> sources, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_context(context)
    , m_sources(std::move(sources))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing of that name"), this))
    , m_model(new LocatorModel(this))
{
    setObjectName(u"locator"_s);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_field->setObjectName(u"locatorLineEdit"_s);
    m_field->setPlaceholderText(tr("Find people, streets, pages and actions"));
    m_field->setAccessibleName(m_field->placeholderText());
    m_field->setFont(Theme::sectionFont(font()));
    m_field->setFrame(false);
    m_field->addAction(iconNamed(u"search"_s, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"locatorListView"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new LocatorDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setIndent(Space::kBetween);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, Space::kInside, 4, Space::kInside);
    layout->setSpacing(Space::kInside);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    connect(m_field, &QLineEdit::textChanged, this, &Locator::search);
    connect(m_field, &QLineEdit::returnPressed, this, [this] { choose(m_list->currentIndex()); });
    connect(m_list, &QListView::clicked, this, &Locator::choose);
}

void Locator::open()
{
    m_field->clear();
    search(QString());
    show();
    m_field->setFocus();
}

void Locator::place()
{
    const QSize outside = parentWidget()->size();
    const int width = qMin(fontMetrics().averageCharWidth() * 90, outside.width() - 2 * Space::kPage);
    const int rows = qMin(kRowsShown, m_model->rowCount());
    m_list->setFixedHeight(rows * Theme::rowHeight(m_list->font()));
    m_list->setVisible(rows > 0);
    m_nothing->setVisible(rows == 0);
    setFixedWidth(width);
    adjustSize();
    move(parentWidget()->mapToGlobal(QPoint((outside.width() - width) / 2, outside.height() / 8)));
}

void Locator::search(const QString &text)
{
    QList<LocatorHit> hits;
    for (const LocatorSource &source : m_sources)
        hits.append(source(m_context, text.trimmed(), kHitsOfOneSource));
    m_model->setHits(std::move(hits));
    m_list->setCurrentIndex(m_model->index(0));
    place();
}

void Locator::choose(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const LocatorHit hit = m_model->hit(index.row());
    close();
    if (hit.run)
        hit.run();
    else
        m_context.navigator.open(hit.pageId, hit.target);
}

bool Locator::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1 : key == Qt::Key_Up ? -1 : 0;
    if (step == 0)
        return QFrame::eventFilter(watched, event);
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index((m_list->currentIndex().row() + step + rows) % rows));
    return true;
}

} // namespace rosette
