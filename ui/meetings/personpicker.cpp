#include "ui/meetings/personpicker.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include "models/people/personrepository.h"
#include "ui/shell/theme.h"
#include "ui/widgets/emptyfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFound = 6;
constexpr int kLettersThatSayAnything = 2;

} // namespace

PersonPicker::PersonPicker(AppContext &context, const QString &placeholder, Newcomers newcomers, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_newcomers(newcomers)
    , m_field(new QLineEdit)
    , m_found(new QListWidget)
{
    m_field->setObjectName(u"personPickerLineEdit"_s);
    m_field->setPlaceholderText(placeholder);
    m_field->setAccessibleName(placeholder);
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_found->setObjectName(u"personPickerListWidget"_s);
    m_found->setAccessibleName(tr("People found"));
    m_found->setFocusPolicy(Qt::NoFocus);
    m_found->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_found->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_field);
    layout->addWidget(m_found);
    setFocusProxy(m_field);
    connect(m_field, &QLineEdit::textChanged, this, &PersonPicker::search);
    connect(m_found, &QListWidget::itemClicked, this, &PersonPicker::take);
}

void PersonPicker::add(const QString &text, PersonId person)
{
    auto *item = new QListWidgetItem(text, m_found);
    item->setData(Qt::UserRole, person.value());
}

void PersonPicker::search()
{
    const QString text = m_field->text().simplified();
    m_found->clear();
    if (text.size() >= kLettersThatSayAnything) {
        const auto people = PersonRepository::search(m_context.campaign.connection(), text, kMostFound);
        for (const PersonRow &row : people.valueOr({}))
            add(row.address.isEmpty() ? row.name : row.name + u" · "_s + row.address, row.id);
        if (m_newcomers == Newcomers::Offered)
            add(tr("New person: “%1”…").arg(text), {});
    }
    m_found->setCurrentRow(0);
    m_found->setFixedHeight(m_found->count() * Theme::denseRowHeight(font()) + 2 * m_found->frameWidth());
    m_found->setVisible(m_found->count() > 0);
}

void PersonPicker::take()
{
    const QListWidgetItem *item = m_found->currentItem();
    if (!item)
        return;
    const PersonId person(item->data(Qt::UserRole).toLongLong());
    const QString text = m_field->text().simplified();
    emptyField(*m_field);
    if (person)
        emit personChosen(person);
    else
        emit newcomerNamed(text);
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        m_found->setCurrentRow(std::min(m_found->currentRow() + 1, m_found->count() - 1));
        return true;
    case Qt::Key_Up:
        m_found->setCurrentRow(std::max(m_found->currentRow() - 1, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Escape:
        if (m_field->text().isEmpty())
            break;
        m_field->clear();
        return true;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rosette
