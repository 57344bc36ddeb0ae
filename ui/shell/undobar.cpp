#include "ui/shell/undobar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {
constexpr int kShownForMs = 8000;
constexpr int kRiseMs = 120;
} // namespace

UndoBar::UndoBar(QUndoStack &stack, QWidget *parent)
    : QWidget(parent)
    , m_stack(stack)
    , m_index(stack.index())
    , m_text(new QLabel(this))
    , m_button(new QToolButton(this))
{
    setObjectName(u"undoBar"_s);
    m_text->setObjectName(u"undoTextLabel"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setForegroundRole(QPalette::ToolTipText);
    m_button->setObjectName(u"undoBarToolButton"_s);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus);
    QPalette onDark = m_button->palette();
    onDark.setColor(QPalette::ButtonText, QColor(0xE3C7F2));
    m_button->setPalette(onDark);
    QFont bold = m_button->font();
    bold.setWeight(QFont::DemiBold);
    m_button->setFont(bold);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, 6, Space::kInside, 6);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_text);
    layout->addWidget(m_button);

    m_timer.setSingleShot(true);
    m_timer.setInterval(kShownForMs);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(&stack, &QUndoStack::indexChanged, this, &UndoBar::follow);
    parent->installEventFilter(this);
    hide();
}

QString UndoBar::text() const { return m_text->text(); }

void UndoBar::follow(int index)
{
    const bool isUndone = index < m_index;
    m_index = index;
    const QString what = isUndone ? m_stack.redoText() : m_stack.undoText();
    if (what.isEmpty()) {
        hide();
        return;
    }
    m_text->setText(isUndone ? tr("Undone: %1").arg(what) : what);
    m_button->setText(isUndone ? tr("Redo") : tr("Undo"));
    disconnect(m_button, &QToolButton::clicked, nullptr, nullptr);
    if (isUndone)
        connect(m_button, &QToolButton::clicked, &m_stack, &QUndoStack::redo);
    else
        connect(m_button, &QToolButton::clicked, &m_stack, &QUndoStack::undo);
    rise();
    m_timer.start();
}

void UndoBar::rise()
{
    const bool wasShown = isVisible();
    adjustSize();
    place(0);
    show();
    raise();
    if (wasShown || style()->styleHint(QStyle::SH_Widget_Animation_Duration) <= 0)
        return;
    auto *animation = new QVariantAnimation(this);
    animation->setDuration(kRiseMs);
    animation->setStartValue(height());
    animation->setEndValue(0);
    animation->setEasingCurve(QEasingCurve::OutCubic);
    connect(animation, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) { place(value.toInt()); });
    animation->start(QAbstractAnimation::DeleteWhenStopped);
}

void UndoBar::place(int offset)
{
    const QSize outside = parentWidget()->size();
    move((outside.width() - width()) / 2, outside.height() - height() - Space::kGroup + offset);
}

bool UndoBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        place(0);
    return QWidget::eventFilter(watched, event);
}

void UndoBar::enterEvent(QEnterEvent *) { m_timer.stop(); }

void UndoBar::leaveEvent(QEvent *) { m_timer.start(); }

void UndoBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRoundedRect(rect(), Space::kInside, Space::kInside);
}

} // namespace rosette
