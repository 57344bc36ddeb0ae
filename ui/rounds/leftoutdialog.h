#pragma once

#include <QDialog>

namespace rosette {

class RoundsProposal;

/// The homes that are in no proposed round, or in two of them, and why. To be read; deletes itself.
class LeftOutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LeftOutDialog(const RoundsProposal &proposal, QWidget *parent = nullptr);
};

} // namespace rosette
