#include "ui/shell/messagebar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include "ui/shell/icons.h"

namespace rosette {

using namespace Qt::StringLiterals;

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_actionButton(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    m_text->setObjectName(u"messageLabel"_s);
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_actionButton->setObjectName(u"messageActionToolButton"_s);
    m_actionButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    connect(m_actionButton, &QToolButton::clicked, this, [this] {
        const auto action = m_action;
        dismiss();
        if (action)
            action();
    });
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeMessageToolButton"_s);
    close->setAutoRaise(true);
    close->setIcon(iconNamed(u"close"_s));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &MessageBar::dismiss);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::kGroup, Space::kInside, Space::kInside, Space::kInside);
    layout->setSpacing(Space::kBetween);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_actionButton);
    layout->addWidget(close);
    hide();
}

void MessageBar::showError(const Error &error)
{
    showMessage(error.isCancelled() ? Meaning::Information : Meaning::Problem, error.message);
}

void MessageBar::showMessage(Meaning meaning, const QString &text, const QString &actionLabel,
                             std::function<void()> action)
{
    m_meaning = meaning;
    m_action = std::move(action);
    m_text->setText(text);
    m_text->setAccessibleName(text);
    m_icon->setText(Theme::shapeOf(meaning));
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, Theme::of(meaning, palette));
    m_icon->setPalette(palette);
    m_actionButton->setText(actionLabel);
    m_actionButton->setVisible(!actionLabel.isEmpty());
    show();
    update();
    emit messageShown(text);
}

void MessageBar::dismiss()
{
    hide();
    m_text->clear();
    m_action = nullptr;
}

void MessageBar::letPass()
{
    if (m_meaning != Meaning::Problem)
        dismiss();
}

QString MessageBar::text() const { return m_text->text(); }

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor wash = Theme::of(m_meaning, palette());
    wash.setAlphaF(0.10f);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(rect(), wash);
    painter.fillRect(0, height() - 1, width(), 1, Theme::line(palette()));
}

} // namespace rosette
