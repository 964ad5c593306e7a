export function WhatIfPanel() {
  return null;
}
