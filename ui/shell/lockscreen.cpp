#include "ui/shell/lockscreen.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/shell/icons.h"
#include "ui/shell/mark.h"
#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

LockScreen::LockScreen(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_sentence(new QLabel(this))
{
    setObjectName(u"lockScreen"_s);
    m_name->setObjectName(u"lockedNameLabel"_s);
    m_name->setFont(Theme::titleFont(font()));
    m_name->setAlignment(Qt::AlignCenter);
    m_name->setTextFormat(Qt::PlainText);
    m_field->setObjectName(u"unlockLineEdit"_s);
    m_field->setEchoMode(QLineEdit::Password);
    m_field->setPlaceholderText(tr("Passphrase"));
    m_field->setAccessibleName(tr("Passphrase"));
    m_field->setFixedWidth(fontMetrics().averageCharWidth() * 44);
    m_field->setMinimumHeight(Theme::rowHeight(font()) + 8);
    QAction *enter = m_field->addAction(iconNamed(u"right"_s, QPalette::PlaceholderText), QLineEdit::TrailingPosition);
    enter->setToolTip(tr("Unlock (Enter)"));
    connect(enter, &QAction::triggered, this, &LockScreen::submit);
    connect(m_field, &QLineEdit::returnPressed, this, &LockScreen::submit);
    m_sentence->setObjectName(u"lockSentenceLabel"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setFixedWidth(fontMetrics().averageCharWidth() * 60);
    m_sentence->setMinimumHeight(fontMetrics().height() * 3);
    auto *another = new QToolButton(this);
    another->setObjectName(u"anotherCampaignToolButton"_s);
    another->setText(tr("Another campaign…"));
    another->setAutoRaise(true);
    another->setForegroundRole(QPalette::PlaceholderText);
    connect(another, &QToolButton::clicked, this, &LockScreen::anotherCampaignWanted);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::kPage, Space::kPage, Space::kPage, Space::kPage);
    layout->addStretch(2);
    layout->addWidget(new Mark(72, this), 0, Qt::AlignHCenter);
    layout->addSpacing(Space::kGroup);
    layout->addWidget(m_name);
    layout->addSpacing(Space::kPage);
    layout->addWidget(m_field, 0, Qt::AlignHCenter);
    layout->addSpacing(Space::kBetween);
    layout->addWidget(m_sentence, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    layout->addWidget(another, 0, Qt::AlignHCenter);
}

void LockScreen::show(const QString &campaignName, const QString &hint)
{
    m_name->setText(campaignName);
    m_field->clear();
    m_field->setEnabled(true);
    say(hint, false);
    QWidget::show();
    m_field->setFocus();
}

void LockScreen::showProblem(const QString &sentence)
{
    m_field->setEnabled(true);
    say(sentence, true);
    m_field->selectAll();
    m_field->setFocus();
}

void LockScreen::showWorking(const QString &sentence)
{
    m_field->setEnabled(false);
    say(sentence, false);
}

void LockScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_field->setFocus();
}

void LockScreen::submit()
{
    const QString passphrase = m_field->text();
    if (passphrase.isEmpty() || !m_field->isEnabled())
        return;
    showWorking(tr("Opening…"));
    emit passphraseEntered(passphrase);
}

void LockScreen::say(const QString &sentence, bool isProblem)
{
    QPalette palette = this->palette();
    palette.setColor(QPalette::WindowText, isProblem ? Theme::of(Meaning::Problem, palette) : Theme::muted(palette));
    m_sentence->setPalette(palette);
    m_sentence->setText(isProblem ? QString(Theme::shapeOf(Meaning::Problem) + u' ' + sentence) : sentence);
}

} // namespace rosette
