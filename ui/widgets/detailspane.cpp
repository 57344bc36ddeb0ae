#include "ui/widgets/detailspane.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/icons.h"
#include "ui/shell/rosettestyle.h"
#include "ui/shell/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/typedfield.h"

namespace rosette {

using namespace Qt::StringLiterals;

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_subtitle(new QLabel(this))
    , m_content(new QWidget(this))
    , m_column(new QVBoxLayout)
    , m_body(new QVBoxLayout)
    , m_actions(new FlowLayout(Space::kInside))
    , m_nothing(new QLabel(this))
{
    m_title->setObjectName(u"detailsTitleLabel"_s);
    m_title->setFont(Theme::sectionFont(font()));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setObjectName(u"detailsSubtitleLabel"_s);
    m_subtitle->setWordWrap(true);
    m_subtitle->setTextFormat(Qt::PlainText);
    Theme::makeSecondary(m_subtitle);
    m_subtitle->hide();
    auto *close = new QToolButton(this);
    close->setObjectName(u"closeDetailsToolButton"_s);
    close->setAutoRaise(true);
    close->setIcon(iconNamed(u"close"_s));
    close->setToolTip(tr("Close details"));
    close->setAccessibleName(close->toolTip());
    connect(close, &QToolButton::clicked, this, &DetailsPane::closeRequested);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(close, 0, Qt::AlignTop);

    auto *inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    m_body->setSpacing(Space::kBetween);
    m_column->setContentsMargins(Space::kGroup, 0, Space::kGroup, Space::kGroup);
    m_column->addLayout(m_body);
    m_column->addStretch(0);
    inside->setLayout(m_column);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    scroll->setWidget(inside);

    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(Space::kBetween);
    head->setContentsMargins(Space::kGroup, Space::kBetween, Space::kInside, 0);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(Space::kGroup, 0, Space::kGroup, Space::kBetween);
    foot->addLayout(m_actions);
    content->addLayout(head);
    content->addWidget(scroll, 1);
    content->addLayout(foot);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0); // the line at the left
    layout->addWidget(m_content);
    layout->addWidget(m_nothing);
}

void DetailsPane::setTitle(const QString &title) { m_title->setText(title); }

void DetailsPane::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

QFormLayout *DetailsPane::addSection(const QString &title)
{
    if (!title.isEmpty()) {
        auto *label = new QLabel(title);
        label->setFont(Theme::sectionFont(Theme::secondaryFont(font())));
        m_body->addWidget(label);
    }
    auto *form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::kBetween);
    form->setVerticalSpacing(4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_body->addLayout(form);
    return form;
}

void DetailsPane::addField(QFormLayout *form, const QString &label, QWidget *field)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(field);
    Theme::makeSecondary(caption);
    if (!qobject_cast<QPlainTextEdit *>(field))
        caption->setMinimumHeight(field->sizeHint().height());
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(label);
    field->setProperty(RosetteStyle::kInPlace, true);
    field->installEventFilter(this);
    if (field->focusPolicy() == Qt::WheelFocus)
        field->setFocusPolicy(Qt::StrongFocus);
    form->addRow(caption, field);

    const auto save = [this, field] { emit saved(field); };
    if (auto *typed = qobject_cast<TypedField *>(field)) {
        connect(typed, &TypedField::valueEdited, this, save);
    } else if (auto *line = qobject_cast<QLineEdit *>(field)) {
        connect(line, &QLineEdit::editingFinished, this, [line, save] {
            if (!line->isModified())
                return;
            line->setModified(false);
            save();
        });
    } else if (auto *combo = qobject_cast<QComboBox *>(field)) {
        connect(combo, &QComboBox::activated, this, save);
    } else if (auto *spin = qobject_cast<QAbstractSpinBox *>(field)) {
        connect(spin, &QAbstractSpinBox::editingFinished, this, save);
    } else if (auto *check = qobject_cast<QCheckBox *>(field)) {
        connect(check, &QCheckBox::clicked, this, save);
    }
}

void DetailsPane::addWidget(QWidget *widget, int stretch)
{
    m_body->addWidget(widget, stretch);
    if (stretch > 0)
        m_column->setStretchFactor(m_body, 1);
}

void DetailsPane::addAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(action->icon().isNull() ? Qt::ToolButtonTextOnly : Qt::ToolButtonTextBesideIcon);
    button->setDefaultAction(action);
    button->setVisible(action->isVisible());
    connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    m_actions->addWidget(button);
}

void DetailsPane::setNothing(const QString &sentence)
{
    m_nothing->setText(sentence);
    m_content->hide();
    m_nothing->show();
}

void DetailsPane::showContent()
{
    m_nothing->hide();
    m_content->show();
}

bool DetailsPane::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<QWidget *>(watched);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit restored(field);
        return true;
    }
    // Who scrolls the pane does not mean to change the number under the pointer.
    if (event->type() == QEvent::Wheel && !field->hasFocus()) {
        event->ignore();
        return true;
    }
    if (auto *text = qobject_cast<QPlainTextEdit *>(watched);
        text && event->type() == QEvent::FocusOut && text->document()->isModified()) {
        text->document()->setModified(false);
        emit saved(text);
    }
    return QWidget::eventFilter(watched, event);
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, 1, height()), Theme::line(palette()));
}

} // namespace rosette
