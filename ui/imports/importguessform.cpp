#include "ui/imports/importguessform.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

#include "ui/shell/theme.h"

namespace rosette {

using namespace Qt::StringLiterals;

namespace {

enum Column {
    Label,
    Field,
    Reason,
};

constexpr int kFieldCharacters = 34;

} // namespace

ImportGuessForm::ImportGuessForm(QWidget *parent)
    : QWidget(parent)
    , m_folded(new QWidget)
    , m_summary(new QLabel)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
{
    m_summary->setObjectName(u"guessSummaryLabel"_s);
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    auto *unfold = new QToolButton;
    unfold->setObjectName(u"unfoldGuessesToolButton"_s);
    unfold->setText(tr("Read it otherwise…"));
    connect(unfold, &QToolButton::clicked, this, [this] { fold(false); });
    auto *line = new QHBoxLayout(m_folded);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::kBetween);
    line->addWidget(m_summary, 1);
    line->addWidget(unfold, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_folded);
    layout->addWidget(m_lines);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Space::kBetween);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(Reason, 1);
    hide();
}

void ImportGuessForm::clear()
{
    m_fields.clear();
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be telling of its change just now
        item->widget()->hide();
        delete item;
    }
}

void ImportGuessForm::fold(bool isFolded)
{
    m_folded->setVisible(isFolded);
    m_lines->setVisible(!isFolded);
}

void ImportGuessForm::showGuesses(const QList<ImportGuess> &guesses, bool isFolded)
{
    clear();
    QStringList summary;
    for (const ImportGuess &guess : guesses) {
        addGuess(guess);
        const QComboBox *field = m_fields.value(guess.key);
        summary += tr("%1: %2").arg(guess.label, field->currentText());
    }
    m_summary->setText(summary.join(u"  ·  "_s));
    fold(isFolded && !m_fields.contains(m_corrected));
    setVisible(!guesses.isEmpty());
    if (QComboBox *field = m_fields.value(m_corrected)) {
        field->show(); // what is not there yet takes no focus
        field->setFocus();
    }
    m_corrected.clear();
}

void ImportGuessForm::correct(const QString &key, const QString &value)
{
    m_corrected = key;
    emit corrected(key, value);
}

void ImportGuessForm::addGuess(const ImportGuess &guess)
{
    const int row = m_grid->rowCount();
    auto *field = new QComboBox;
    field->setObjectName(guess.key + u"GuessComboBox"_s);
    field->setAccessibleName(guess.label);
    field->setAccessibleDescription(guess.reason);
    field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    field->setMinimumContentsLength(kFieldCharacters);
    for (const ImportGuess::Choice &choice : guess.choices)
        field->addItem(choice.text, choice.value);
    field->setCurrentIndex(field->findData(guess.value));
    connect(field, &QComboBox::activated, this, [this, field, key = guess.key, before = guess.value] {
        if (const QString value = field->currentData().toString(); value != before)
            correct(key, value);
    });
    auto *label = new QLabel(guess.label);
    label->setBuddy(field);
    auto *reason = new QLabel(guess.reason);
    reason->setObjectName(guess.key + u"ReasonLabel"_s);
    reason->setWordWrap(true);
    Theme::makeSecondary(reason);
    m_grid->addWidget(label, row, Label);
    m_grid->addWidget(field, row, Field);
    m_grid->addWidget(reason, row, Reason);
    m_fields.insert(guess.key, field);
}

} // namespace rosette
